import type { RouteMap } from '../../dossier/routeMap'
import type { Drawing } from './drawing'
import { legend } from './legend'
import { doingPanel } from './doingPanel'
import { stepsAcross } from './stepsAcross'
import type { RouteMapWords } from './words'

/** The narrowest map whose steps still stand side by side, in px. */
export const narrowestWide = 1060

/**
 * The map for a wide screen or a sheet on its side: the steps run from left to right, then the lines turn back and down
 * to the opportunities. `columns` is in how many columns those stand.
 */
export function layoutWide(
  map: RouteMap,
  words: RouteMapWords,
  { width, columns = map.walked.length > 10 ? 2 : 1 }: { width: number; columns?: number },
): Drawing {
  const across = stepsAcross(map, words, width)
  const doing = doingPanel(map, words, { width, top: across.bottom, columns })
  const signs = legend(words, { x: 0, y: doing.bottom + 22, width })
  return {
    width,
    height: Math.ceil(signs.bottom),
    items: [...across.items, ...doing.items, ...signs.shapes],
  }
}
