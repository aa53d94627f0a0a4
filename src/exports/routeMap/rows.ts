import type { OpportunityLine } from '../../dossier/progress/routeMap'
import { phases, type RouteLine } from '../../dossier/progress/routePhases'
import type { Link, Shape } from './drawing'
import { pin, pinHeight } from './pin'
import { plate } from './plate'
import { phaseStation, routeBadge } from './stations'
import { tracks } from './tracks'
import { type RouteMapWords, routeLetter } from './words'

/** Where the opportunities of one column stand. The trunk comes in from above at `x`. */
export type Column = {
  readonly x: number
  readonly plateX: number
  readonly plateWidth: number
  readonly stations: readonly number[]
  readonly right: number
}

export type Rows = {
  /** The lines, which lie under everything else. */
  readonly under: readonly Shape[]
  readonly links: readonly Link[]
  /** The middle of each row, for the trunk that reaches them. */
  readonly branches: readonly number[]
  readonly bottom: number
}

/** With more rows than this, each says less. */
const crowded = 6
/** How far the lines of an opportunity with both routes lie apart, and how far HR and procurement do. */
const routeGap = 38
export const rail = 4

/** One row for each opportunity: its plate, and to the right its line or lines with the phases as stations. */
export function opportunityRows(
  lines: readonly OpportunityLine[],
  words: RouteMapWords,
  column: Column,
  top: number,
  gap: number,
): Rows {
  const nextLines = lines.length > crowded ? 2 : 3
  const drawn: { readonly link: Link; readonly under: readonly Shape[]; readonly middle: number }[] = []
  let y = top
  for (const line of lines) {
    const row = opportunityRow(line, words, column, y, nextLines)
    drawn.push(row)
    y = row.link.box.y + row.link.box.height + gap
  }
  return {
    under: drawn.flatMap(({ under }) => under),
    links: drawn.map(({ link }) => link),
    branches: drawn.map(({ middle }) => middle),
    bottom: y - gap,
  }
}

function opportunityRow(
  line: OpportunityLine,
  words: RouteMapWords,
  column: Column,
  top: number,
  nextLines: number,
) {
  const { plateX, plateWidth, stations, right } = column
  const sign = plate(line, words, { width: plateWidth, nextLines })
  const height = Math.max(sign.height, line.routes.length * routeGap)
  const firstLine = height / 2 - ((line.routes.length - 1) * routeGap) / 2
  // A pin needs room above the first line of its row.
  const above = line.marker ? Math.max(0, pinHeight + 20 - firstLine) : 0
  const middle = top + above + height / 2
  const placed = line.routes.map((route, i) => ({ route, y: top + above + firstLine + i * routeGap }))
  // An opportunity that arrived is at its last station.
  const at =
    placed.find(({ route }) => route.current) ?? placed.find(({ route }) => route.state === 'embedded')
  const station = at?.route.current ? phases.indexOf(at.route.current) : phases.length - 1
  const link: Link = {
    kind: 'link',
    target: { kind: 'opportunity', opportunity: line.id },
    name: words.opportunityName(line),
    box: { x: plateX, y: top + above, width: right - plateX, height },
    shapes: [
      ...sign.draw(plateX, middle - sign.height / 2),
      ...placed.flatMap(({ route, y }) => [
        ...routeBadge(routeLetter[route.route], badgeX(column), y),
        ...phases.flatMap((phase, i) => phaseStation(route.phases[phase], stations[i] ?? 0, y)),
      ]),
      ...(line.marker && at
        ? pin(words.marker(line.marker), stations[station] ?? 0, at.y - 17, [plateX + plateWidth, right])
        : []),
    ],
  }
  return { link, under: placed.flatMap(({ route, y }) => routeTracks(route, column, y)), middle }
}

function badgeX({ plateX, plateWidth }: Column): number {
  return plateX + plateWidth + 30
}

function routeTracks({ state }: RouteLine, { plateX, plateWidth, stations }: Column, y: number): Shape[] {
  const from = plateX + plateWidth
  const to = stations.at(-1) ?? from
  const quiet = state === 'parked' || state === 'stopped'
  const path = (at: number) => `M${from} ${at}H${to}`
  return tracks({ hr: path(y - rail), procurement: path(y + rail) }, 6, quiet ? [7, 6] : undefined)
}

/** The trunk from `top` down, with a branch to every row. The last branch is its end. */
export function trunk(
  { x, plateX }: Pick<Column, 'x' | 'plateX'>,
  top: number,
  branches: readonly number[],
): Shape[] {
  const last = branches.at(-1)
  if (last === undefined) return []
  const line = (offset: number, drop: number, radius: number) =>
    [
      `M${x + offset} ${top}V${last - radius + drop}`,
      ...branches.map(
        (y) =>
          `M${x + offset} ${y + drop - radius}Q${x + offset} ${y + drop} ${x + offset + radius} ${y + drop}H${plateX}`,
      ),
    ].join('')
  return tracks({ hr: line(6, -rail, 14), procurement: line(-6, rail, 22) }, 6)
}
