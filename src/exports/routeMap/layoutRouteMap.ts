import type { RouteMap } from '../../dossier/routeMap'
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

/** On a sheet or a slide more opportunities stand side by side, so that the map becomes no narrow strip. */
const sheets = [
  { width: 1160, columns: 1 },
  { width: 1280, columns: 2 },
  { width: 1440, columns: 2 },
  { width: 1920, columns: 3 },
  { width: 2400, columns: 4 },
]

/** The map for a sheet or a slide of this shape (width divided by height), with its words as large as they can be. */
export function layoutSheet(map: RouteMap, words: RouteMapWords, shape: number): Drawing {
  const drawings = sheets.flatMap(({ width, columns }) => {
    const measures = measuresFor(map, words, width)
    return measures ? [layoutWide(map, words, { width, measures, columns })] : []
  })
  // How much everything shrinks to fit: by its width, or by its height where that is more.
  const shrunk = ({ width, height }: Drawing) => Math.max(width, height * shape)
  return drawings.reduce(
    (best, one) => (shrunk(one) < shrunk(best) ? one : best),
    drawings[0] ?? layoutTall(map, words, { width: 760 }),
  )
}
