import type { Line, RouteMap } from '../../dossier/progress/routeMap'
import { textLines } from '../picture/text'
import { wrap } from '../picture/wrap'
import { rounded, type Shape } from './drawing'
import { lineName } from './measures'
import { tracks } from './tracks'
import type { RouteMapWords } from './words'

/** Where the lines of HR and procurement run through the steps, from the top of the map. */
export const hr = 140
export const procurement = 168

const start = { hr: hr - 46, procurement: procurement + 46 }
/** Half the distance of the lines once they go together, and the roundness of their turns. */
const near = 6
const inner = 18
const outer = inner + near * 2

const arc = (r: number, x: number, y: number, sweep: 0 | 1) => `A${r} ${r} 0 0 ${sweep} ${x} ${y}`

/** Where HR and procurement come from: each its own sign, its name and the colleague who pulls it. */
export function beginnings(map: RouteMap, words: RouteMapWords, before: number): Shape[] {
  const lead = (line: Line) => wrap(map.leads[line], { width: before - 12, size: 14, lines: 1 })
  const label = (line: Line, y: number): Shape[] => [
    { kind: 'text', x: 2, y, text: words.line(line), ...lineName, fill: line },
    ...textLines(lead(line), { x: 2, y: y + 18, step: 18, size: 14, fill: 'quiet' }),
  ]
  const sign = (line: Line, y: number): Shape => ({
    kind: 'path',
    d: rounded({ x: 4, y: y - 10, width: 20, height: 20 }, line === 'hr' ? 10 : 3),
    fill: 'page',
    stroke: line,
    width: 7,
  })
  return [
    ...label('hr', start.hr - (map.leads.hr ? 40 : 20)),
    ...label('procurement', start.procurement + 38),
    sign('hr', start.hr),
    sign('procurement', start.procurement),
  ]
}

/**
 * Both lines from their beginning, along the steps that end at `bottom`, round the turn where they come nearer to each
 * other, and back to where they go down: at the middles in `trunks`, the leftmost first. They end at the tops.
 */
export function linesThrough(
  { width, before, bottom }: { width: number; before: number; bottom: number },
  trunks: readonly number[],
): Shape[] {
  const right = width - 38
  const back = bottom + 30
  const begin = (from: number, to: number) =>
    `M24 ${from}C${before - 40} ${from} ${before - 62} ${to} ${before} ${to}`
  const [leftmost = 0, ...others] = trunks
  const down = {
    hr: (x: number) => `H${x + near + inner}${arc(inner, x + near, back + near + inner, 0)}`,
    procurement: (x: number) => `H${x - near + outer}${arc(outer, x - near, back - near + outer, 0)}`,
  }
  const path = (line: Line, turns: string, at: number) =>
    `${turns}${down[line](leftmost)}${others.map((x) => `M${x + 80} ${at}${down[line](x)}`).join('')}`
  const hrTurns = [
    begin(start.hr, hr),
    `H${right - 10}${arc(outer + 10, right + outer, hr + outer + 10, 1)}`,
    `V${back + near - outer}${arc(outer, right, back + near, 1)}`,
  ].join('')
  const procurementTurns = [
    begin(start.procurement, procurement),
    `H${right}${arc(inner, right + inner, procurement + inner, 1)}`,
    `V${back - near - inner}${arc(inner, right, back - near, 1)}`,
  ].join('')
  return tracks(
    { hr: path('hr', hrTurns, back + near), procurement: path('procurement', procurementTurns, back - near) },
    8,
  )
}

/** How far below the steps the lines have turned down. */
export const trunkTop = 30 + near + inner
