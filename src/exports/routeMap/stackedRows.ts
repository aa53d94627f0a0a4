import type { OpportunityLine } from '../../dossier/progress/routeMap'
import { phases, type RouteLine } from '../../dossier/progress/routePhases'
import { textLines } from '../picture/text'
import { wrap } from '../picture/wrap'
import { type Link, rounded, type Shape } from './drawing'
import { flag } from './pin'
import { drawNext, nextText } from './plate'
import { type Column, type Rows, rail } from './rows'
import { phaseStation, routeBadge } from './stations'
import { tracks } from './tracks'
import { type RouteMapWords, routeLetter } from './words'

const padding = 14
const lineHeight = 62

/** One plate for each opportunity with everything in it: where there is no room for a line beside it. */
export function stackedRows(
  lines: readonly OpportunityLine[],
  words: RouteMapWords,
  column: Column,
  top: number,
): Rows {
  const links: Link[] = []
  const branches: number[] = []
  let y = top
  for (const line of lines) {
    const link = stacked(line, words, column, y)
    links.push(link)
    branches.push(y + 26)
    y += link.box.height + 14
  }
  return { under: [], links, branches, bottom: y - 14 }
}

function stacked(
  line: OpportunityLine,
  words: RouteMapWords,
  { plateX: x, plateWidth: width }: Column,
  top: number,
): Link {
  const [left, room] = [x + padding, width - padding * 2]
  const flagHeight = line.marker ? 34 : 0
  const title = wrap(words.title(line), { width: room, size: 17, bold: true, lines: 3 })
  const titleY = top + padding + flagHeight
  const linesY = titleY + title.length * 21 + 8
  const nextY = linesY + line.routes.length * lineHeight
  const next = nextText(line, words, room - 20, 3)
  const height = nextY - top + (next ? next.lines.length * next.step + 4 : 0) + padding - 2
  const loud = line.needsAction
  return {
    kind: 'link',
    target: { kind: 'opportunity', opportunity: line.id },
    name: words.opportunityName(line),
    box: { x, y: top, width, height },
    shapes: [
      {
        kind: 'path',
        d: rounded({ x, y: top, width, height }, 12),
        fill: loud ? 'attentionSoft' : 'card',
        stroke: loud ? 'attentionBorder' : 'border',
        width: loud ? 2.5 : 1.2,
      },
      ...(line.marker ? flag(words.marker(line.marker), left, top + padding - 2) : []),
      ...textLines(title, { x: left, y: titleY + 16, step: 21, size: 17, bold: true, fill: 'ink' }),
      ...line.routes.flatMap((route, i) =>
        routeRow(route, words, { x: left, y: linesY + i * lineHeight, width: room }),
      ),
      ...(next ? drawNext(next, left, nextY, loud) : []),
    ],
  }
}

function routeRow(
  route: RouteLine,
  words: RouteMapWords,
  { x, y, width }: { x: number; y: number; width: number },
): Shape[] {
  const [from, to] = [x + 50, x + width - 14]
  const middle = y + 17
  const quiet = route.state === 'parked' || route.state === 'stopped'
  const path = (at: number) => `M${x + 24} ${at}H${to}`
  const standing = wrap(words.standing(route), { width, size: 14.5, lines: 1 })
  return [
    ...tracks({ hr: path(middle - rail), procurement: path(middle + rail) }, 6, quiet ? [7, 6] : undefined),
    ...routeBadge(routeLetter[route.route], x + 12, middle),
    ...phases.flatMap((phase, i) =>
      phaseStation(route.phases[phase], from + ((to - from) * i) / (phases.length - 1), middle),
    ),
    ...textLines(standing, { x, y: y + 50, step: 18, size: 14.5, fill: 'quiet' }),
  ]
}
