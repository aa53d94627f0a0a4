import type { RouteMap } from '../../dossier/progress/routeMap'
import { doingPanel } from './doingPanel'
import type { Drawing } from './drawing'
import { legend } from './legend'
import { type Measures } from './measures'
import { stepsAcross } from './stepsAcross'
import { beginnings, linesThrough } from './wideLines'
import type { RouteMapWords } from './words'

type Wide = { readonly width: number; readonly measures: Measures; readonly columns?: number }

/**
 * The map for a wide screen or a sheet on its side: the steps run from left to right, then the lines turn back and down
 * to the opportunities, which stand in one or more columns.
 */
export function layoutWide(
  map: RouteMap,
  words: RouteMapWords,
  { width, measures, columns = 1 }: Wide,
): Drawing {
  const across = stepsAcross(map, words, measures, width)
  const doing = doingPanel(map, words, { width, top: across.bottom, columns })
  const signs = legend(words, { x: 0, y: doing.bottom + 22, width })
  const { before } = measures
  return {
    width,
    height: Math.ceil(signs.bottom),
    items: [
      ...across.panels,
      doing.panel,
      ...linesThrough({ width, before, bottom: across.bottom }, doing.trunks),
      ...beginnings(map, words, before),
      ...across.links,
      ...doing.items,
      ...signs.shapes,
    ],
  }
}
