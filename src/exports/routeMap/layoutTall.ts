import type { RouteMap } from '../../dossier/progress/routeMap'
import { doingBelow } from './doingBelow'
import type { Drawing, Link, Shape } from './drawing'
import { legend } from './legend'
import { stepsDown } from './stepsDown'
import { beginnings, linesDown } from './tallLines'
import type { RouteMapWords } from './words'

/** The same map from top to bottom, for a phone or a narrow window. */
export function layoutTall(map: RouteMap, words: RouteMapWords, { width }: { width: number }): Drawing {
  const start = beginnings(map, words, width)
  const down = stepsDown(map, words, { width, top: start.bottom })
  // Room for the lines to come near each other.
  const doingTop = down.bottom + 48
  const doing = doingBelow(map, words, { width, top: doingTop })
  const signs = legend(words, { x: 0, y: doing.bottom + 20, width })
  const items: (Shape | Link)[] = [
    ...down.panels,
    doing.panel,
    ...linesDown(width, doingTop),
    ...start.shapes,
    ...down.links,
    ...doing.items,
    ...signs.shapes,
  ]
  return { width, height: Math.ceil(signs.bottom), items }
}
