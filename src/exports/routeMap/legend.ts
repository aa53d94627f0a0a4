import type { PartStatus } from '../../dossier/progress/partStatus'
import type { Line } from '../../dossier/progress/routeMap'
import { textWidth } from '../picture/textWidth'
import type { Shape } from './drawing'
import { partStation, routeBadge } from './stations'
import { type RouteMapWords, routeLetter } from './words'

const statuses: readonly PartStatus[] = ['done', 'busy', 'notStarted', 'later', 'disputed']

/** How to read the map: the signs of a status, and on whose line a station lies. Wraps where there is no more room. */
export function legend(words: RouteMapWords, { x, y, width }: { x: number; y: number; width: number }) {
  const shapes: Shape[] = []
  let [left, top] = [x, y]
  const add = (label: string, signWidth: number, draw: (x: number, y: number) => readonly Shape[]) => {
    const needed = signWidth + 8 + textWidth(label, 14) + 22
    if (left > x && left + needed > x + width) [left, top] = [x, top + 42]
    shapes.push(...draw(left + signWidth / 2, top + 18))
    shapes.push({ kind: 'text', x: left + signWidth + 8, y: top + 23, text: label, size: 14, fill: 'quiet' })
    left += needed
  }
  for (const status of statuses) {
    add(words.status(status), 24, (cx, cy) => sign(['hr'], status, cx, cy))
  }
  const lines: readonly (readonly [readonly Line[], string])[] = [
    [['hr'], words.legendLines.hr],
    [['procurement'], words.legendLines.procurement],
    [['hr', 'procurement'], words.legendLines.both],
  ]
  for (const [on, label] of lines) add(label, 24, (cx, cy) => sign(on, 'notStarted', cx, cy))
  for (const route of ['tender', 'contract'] as const) {
    add(words.route(route), 24, (cx, cy) => routeBadge(routeLetter[route], cx, cy))
  }
  return { shapes, bottom: top + 38 }
}

function sign(lines: readonly Line[], status: PartStatus, x: number, y: number): Shape[] {
  const spread = lines.length > 1 ? 8 : 0
  return partStation(lines, status, {
    direction: 'right',
    along: x,
    hr: y - spread,
    procurement: y + spread,
    size: 0.6,
  })
}
