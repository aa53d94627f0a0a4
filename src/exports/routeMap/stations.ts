import type { PartStatus } from '../../dossier/progress/partStatus'
import type { Line } from '../../dossier/progress/routeMap'
import { type Box, rounded, type Shape } from './drawing'
import { statusMark } from './marks'

/** Whether the lines run from left to right or from top to bottom. */
export type Direction = 'right' | 'down'

/** Half the size of a station, and how square the corners of procurement are. */
export const reach = 15
const square = 4

/** A station of a part. `hr` and `procurement` are where the lines run, `along` is its place on them. */
export type PartStationPlace = {
  readonly direction: Direction
  readonly along: number
  readonly hr: number
  readonly procurement: number
  /** 1 on the map, smaller in its legend. */
  readonly size?: number
}

/** The middle of a station, across the lines. */
function middleOf(lines: readonly Line[], { hr, procurement }: Pick<PartStationPlace, Line>): number {
  const places = lines.map((line) => (line === 'hr' ? hr : procurement))
  return (Math.min(...places) + Math.max(...places)) / 2
}

/** The room that a station takes. */
export function stationBox(lines: readonly Line[], place: PartStationPlace): Box {
  const half = reach * (place.size ?? 1)
  const places = lines.map((line) => place[line])
  const from = Math.min(...places) - half
  const size = Math.max(...places) + half - from
  const along = place.along - half
  return place.direction === 'right'
    ? { x: along, y: from, width: half * 2, height: size }
    : { x: from, y: along, width: size, height: half * 2 }
}

/** Round on the line of HR, square on that of procurement, and an oval across both where they do it together. */
export function partStation(lines: readonly Line[], status: PartStatus, place: PartStationPlace): Shape[] {
  const { size = 1, direction, along } = place
  const middle = middleOf(lines, place)
  const [x, y] = direction === 'right' ? [along, middle] : [middle, along]
  return [
    {
      kind: 'path',
      d: rounded(stationBox(lines, place), (lines.includes('hr') ? reach : square) * size),
      fill: status === 'done' ? 'ink' : 'card',
      stroke: 'ink',
      width: size < 1 ? 2.2 : 3.5,
      ...(status === 'later' && { dash: size < 1 ? ([3, 2.6] as const) : ([5, 4.5] as const) }),
    },
    ...statusMark(status, x, y, size),
  ]
}

/** A smaller station of one opportunity: what is to come is quiet, and where it is now is largest. */
export function phaseStation(status: PartStatus, x: number, y: number): Shape[] {
  const isLoud = status !== 'notStarted' && status !== 'later'
  const half = status === 'busy' || status === 'disputed' ? 12.5 : isLoud ? 11 : 8.5
  const high = half + 3
  return [
    {
      kind: 'path',
      d: rounded({ x: x - half, y: y - high, width: half * 2, height: high * 2 }, half),
      fill: status === 'done' ? 'ink' : 'card',
      stroke: isLoud ? 'ink' : 'border',
      width: status === 'busy' ? 3.5 : 2.5,
      ...(status === 'later' && { dash: [4, 3.5] as const }),
    },
    ...statusMark(status, x, y, status === 'disputed' ? 0.8 : 0.85),
  ]
}

/** The letter of a route, as a plate on its line. */
export function routeBadge(letter: string, x: number, y: number): Shape[] {
  const box = { x: x - 12, y: y - 12, width: 24, height: 24 }
  return [
    { kind: 'path', d: rounded(box, 6), fill: 'card', stroke: 'ink', width: 2 },
    {
      kind: 'text',
      x,
      y: y + 5.2,
      text: letter,
      size: 15,
      bold: true,
      fill: 'ink',
      anchor: 'middle',
      sign: true,
    },
  ]
}
