import type { Line, RouteMap } from '../../dossier/progress/routeMap'
import { textLines } from '../picture/text'
import { wrap } from '../picture/wrap'
import { rounded, type Shape } from './drawing'
import { tracks } from './tracks'
import type { RouteMapWords } from './words'

/** Where the lines run from top to bottom, and where they go together after the steps. */
export const hr = 26
export const procurement = 54
export const trunkX = (hr + procurement) / 2
const near = 6
/** Where the words begin, to the right of the lines. */
export const textX = 88

const signY = 28
const startOf = (width: number) => Math.min(168, width * 0.45)
const together = 118

/** Where HR and procurement come from, side by side, above the first step. */
export function beginnings(map: RouteMap, words: RouteMapWords, width: number) {
  const procurementStart = startOf(width)
  const sign = (line: Line, x: number): Shape => ({
    kind: 'path',
    d: rounded({ x: x - 10, y: signY - 10, width: 20, height: 20 }, line === 'hr' ? 10 : 3),
    fill: 'page',
    stroke: line,
    width: 7,
  })
  const label = (line: Line, x: number, room: number): Shape[] => [
    { kind: 'text', x, y: signY + 6, text: words.line(line), size: 18, bold: true, fill: line },
    ...textLines(wrap(map.leads[line], { width: room, size: 14, lines: 1 }), {
      x,
      y: signY + 26,
      step: 18,
      size: 14,
      fill: 'quiet',
    }),
  ]
  return {
    shapes: [
      ...label('hr', hr + 22, procurementStart - hr - 40),
      ...label('procurement', procurementStart + 22, width - procurementStart - 22),
      sign('hr', hr),
      sign('procurement', procurementStart),
    ],
    bottom: together,
  }
}

/** Both lines from their signs to where they have come near each other, just above `to`. */
export function linesDown(width: number, to: number): Shape[] {
  const procurementStart = startOf(width)
  const nearer = (from: number, at: number) => `V${to - 66}C${from} ${to - 30} ${at} ${to - 36} ${at} ${to}`
  const swing = `M${procurementStart} ${signY + 10}C${procurementStart} ${together - 10} ${procurement} ${signY + 40} ${procurement} ${together}`
  return tracks(
    {
      hr: `M${hr} ${signY + 10}${nearer(hr, trunkX + near)}`,
      procurement: `${swing}${nearer(procurement, trunkX - near)}`,
    },
    8,
  )
}
