import type { RouteMap } from '../../dossier/progress/routeMap'
import type { Drawing } from './drawing'
import { layoutTall } from './layoutTall'
import { layoutWide } from './layoutWide'
import { measuresFor } from './measures'
import type { RouteMapWords } from './words'

/** The map as wide as its place: from left to right where the steps fit side by side, else from top to bottom. */
export function layoutRouteMap(map: RouteMap, words: RouteMapWords, width: number): Drawing {
  const measures = measuresFor(map, words, width)
  return measures ? layoutWide(map, words, { width, measures }) : layoutTall(map, words, { width })
}

const sheetWidths = [1040, 1160, 1280, 1440, 1680, 1920, 2300]
const leastColumn = 560

/** The map for a sheet or a slide of this shape (width divided by height), with its words as large as they can be. */
export function layoutSheet(map: RouteMap, words: RouteMapWords, shape: number): Drawing {
  // Opportunities may stand in columns, so that many of them make no narrow strip; each with a few at least.
  const most = Math.max(1, Math.ceil(map.walked.length / 2))
  const drawings = sheetWidths.flatMap((width) => {
    const measures = measuresFor(map, words, width)
    const columns = Math.max(1, Math.min(most, Math.floor(width / leastColumn)))
    const choices = columns > 1 ? [1, columns] : [1]
    return measures ? choices.map((count) => layoutWide(map, words, { width, measures, columns: count })) : []
  })
  // How much everything shrinks to fit: by its width, or by its height where that is more.
  const shrunk = ({ width, height }: Drawing) => Math.max(width, height * shape)
  return drawings.reduce(
    (best, one) => (shrunk(one) < shrunk(best) ? one : best),
    drawings[0] ?? layoutTall(map, words, { width: 760 }),
  )
}
