import { phases } from '../../dossier/progress/routePhases'
import { textLines, widest } from '../picture/text'
import { wrap } from '../picture/wrap'
import { rounded, type Shape } from './drawing'
import type { Column } from './rows'
import type { RouteMapWords } from './words'

const size = 14

/** The phases above their stations, on a ground that shows which ones both routes share. */
export function phaseHeads(
  words: RouteMapWords,
  { stations, right }: Column,
  top: number,
  bottom: number,
): Shape[] {
  const [first = 0, second = 0, third = 0] = stations
  const names = phases.map((phase) => words.phase(phase))
  // Where they would touch, every other one stands lower.
  const staggered = widest(names, { size, bold: true }) + 10 > second - first
  const shared = (second + third) / 2
  const above = staggered ? 34 : 20
  const box = { x: shared, y: top - above, width: right - shared, height: bottom - top + above + 10 }
  const centred = { step: 18, anchor: 'middle' } as const
  const over = (text: string, x: number, room: number) => {
    const lines = wrap(text, { width: room, size: 13.5, lines: 2 })
    return textLines(lines, {
      x,
      y: top - 16 * (lines.length - 1),
      size: 13.5,
      fill: 'quiet',
      ...centred,
      step: 16,
    })
  }
  return [
    { kind: 'path', d: rounded(box, 12), fill: 'page' },
    ...(staggered ? [] : over(words.perRoute, (first + second) / 2, second - first + 60)),
    ...over(words.bothRoutes, (shared + right) / 2, right - shared - 8),
    ...names.flatMap((name, i) => {
      const y = top + 30 + (staggered && i % 2 === 1 ? 20 : 0)
      return textLines([name], { x: stations[i] ?? 0, y, size, bold: true, fill: 'ink', ...centred })
    }),
  ]
}
