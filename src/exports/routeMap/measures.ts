import type { RouteMap, Station } from '../../dossier/progress/routeMap'
import { widest } from '../picture/text'
import type { RouteMapWords } from './words'

/** How much room the steps take side by side, in px. */
export type Measures = {
  /** For the beginning of the lines, and for the turn at their end. */
  readonly before: number
  readonly turn: number
  /** Between panels, and in them beside their stations. */
  readonly between: number
  readonly padding: number
  readonly labelSize: number
  /** Between two labels. */
  readonly gap: number
}

/** How the names of the lines are written. */
export const lineName = { size: 18, bold: true } as const

const roomy: Measures = { before: 108, turn: 44, between: 12, padding: 10, labelSize: 14, gap: 10 }
const tight: Measures = { before: 96, turn: 42, between: 8, padding: 6, labelSize: 13.5, gap: 7 }

/** The measures with which no word of a label has to be broken; none where the steps do not fit side by side. */
export function measuresFor(map: RouteMap, words: RouteMapWords, width: number): Measures | undefined {
  // The names of the lines stand before the first panel.
  const names = widest([words.line('hr'), words.line('procurement')], lineName) + 12
  return [roomy, tight]
    .map((measures) => ({ ...measures, before: Math.max(measures.before, names) }))
    .find((measures) => {
      const needed = neededBy(map, words, measures)
      return needed.reduce((sum, one) => sum + one, 0) <= roomFor(map, measures, width)
    })
}

/** The room for each station along the lines: what its label needs, and a share of what is left. */
export function pitches(
  map: RouteMap,
  words: RouteMapWords,
  measures: Measures,
  width: number,
): ReadonlyMap<Station, number> {
  const stations = map.steps.flatMap((step) => step.stations)
  const room = roomFor(map, measures, width)
  const even = room / stations.length
  const needed = neededBy(map, words, measures)
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)
  // Short labels give some of their room to long ones, as long as the rhythm of the line stays.
  const calm = needed.map((one) => Math.max(one, even * 0.85))
  const least = sum(calm) <= room ? calm : needed
  const left = (room - sum(least)) / stations.length
  return new Map(stations.map((one, i) => [one, (least[i] ?? 0) + left]))
}

function roomFor({ steps }: RouteMap, { before, turn, between, padding }: Measures, width: number): number {
  return width - before - turn - between * (steps.length - 1) - padding * 2 * steps.length
}

function neededBy(
  { steps }: RouteMap,
  words: RouteMapWords,
  { labelSize, gap }: Measures,
): readonly number[] {
  return steps.flatMap(({ stations }) =>
    stations.map((one) => onTwoLines(words.station(one), labelSize) + gap),
  )
}

/** The least width in which a label takes two lines at most. */
function onTwoLines(label: string, size: number): number {
  const parts = label.split(/\s+/)
  const splits = parts.map((_, i) => [parts.slice(0, i + 1).join(' '), parts.slice(i + 1).join(' ')])
  return Math.min(...splits.map((lines) => widest(lines, { size })))
}
