import type { OpportunityLine } from '../../dossier/routeMap'
import { phases, type RouteLine } from '../../dossier/routePhases'
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
  const under: Shape[] = []
  const links: Link[] = []
  const branches: number[] = []
  let y = top
  for (const line of lines) {
    const sign = plate(line, words, { width: column.plateWidth, nextLines: column.plateWidth > 300 ? 3 : 2 })
    const height = Math.max(sign.height, line.routes.length * routeGap)
    const walked = line.routes.find(({ current }) => current)
    // A pin needs room above the first line of its row.
    const firstLine = height / 2 - ((line.routes.length - 1) * routeGap) / 2
    const above = line.marker && walked ? Math.max(0, pinHeight + 20 - firstLine) : 0
    const middle = y + above + height / 2
    const places = line.routes.map((route, i) => ({
      route,
      y: middle + (i - (line.routes.length - 1) / 2) * routeGap,
    }))
    for (const place of places) under.push(...routeTracks(place.route, column, place.y))
    links.push({
      kind: 'link',
      target: { kind: 'opportunity', opportunity: line.id },
      name: words.opportunityName(line),
      box: { x: column.plateX, y: y + above, width: column.right - column.plateX, height },
      shapes: [
        ...sign.draw(column.plateX, middle - sign.height / 2),
        ...places.flatMap(({ route, y: at }) => [
          ...routeBadge(routeLetter[route.route], badgeX(column), at),
          ...phases.flatMap((phase, i) => phaseStation(route.phases[phase], column.stations[i] ?? 0, at)),
        ]),
        ...places.flatMap(({ route, y: at }) =>
          line.marker && route === walked && route.current
            ? pin(words.marker(line.marker), column.stations[phases.indexOf(route.current)] ?? 0, at - 17, [
                column.plateX + column.plateWidth,
                column.right,
              ])
            : [],
        ),
      ],
    })
    branches.push(middle)
    y += above + height + gap
  }
  return { under, links, branches, bottom: y - gap }
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
