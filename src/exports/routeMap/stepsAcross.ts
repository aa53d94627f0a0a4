import type { MapStep, RouteMap, Station } from '../../dossier/progress/routeMap'
import { textLines } from '../picture/text'
import { wrap } from '../picture/wrap'
import type { Link, Shape } from './drawing'
import { type Measures, pitches } from './measures'
import { stepHead, surface } from './panel'
import { pin } from './pin'
import { partStation, reach, stationBox } from './stations'
import { hr, procurement } from './wideLines'
import type { RouteMapWords } from './words'

const labels = procurement + reach + 24
export type StepsAcross = {
  readonly panels: readonly Shape[]
  readonly links: readonly Link[]
  readonly bottom: number
}

/** Steps 1, 2 and 3 from left to right: the two lines start apart, come together and run side by side. */
export function stepsAcross(
  map: RouteMap,
  words: RouteMapWords,
  measures: Measures,
  width: number,
): StepsAcross {
  const { before, between, padding, labelSize, gap } = measures
  const pitchOf = pitches(map, words, measures, width)
  const labelsOf = new Map(
    [...pitchOf].map(([one, pitch]) => [
      one,
      wrap(words.station(one), { width: pitch - gap / 2, size: labelSize, lines: 3 }),
    ]),
  )
  const most = Math.max(...[...labelsOf.values()].map(({ length }) => length))
  const bottom = labels + 20 + most * 18 + 10

  const panels: Shape[] = []
  const links: Link[] = []
  let x = before
  for (const step of map.steps) {
    const from = x
    const panelWidth = padding * 2 + step.stations.reduce((sum, one) => sum + (pitchOf.get(one) ?? 0), 0)
    links.push(head(step, words, x + padding + 4, panelWidth - padding * 2 - 8))
    x += padding
    for (const station of step.stations) {
      const pitch = pitchOf.get(station) ?? 0
      const limits = [from + 4, from + panelWidth - 4] as const
      const label = { lines: labelsOf.get(station) ?? [], size: labelSize }
      links.push(stationLink(station, words, { along: x + pitch / 2, pitch, label, limits }))
      x += pitch
    }
    panels.push(surface({ x: from, y: 1, width: panelWidth, height: bottom - 1 }))
    x = from + panelWidth + between
  }
  return { panels, links, bottom }
}

function head(step: MapStep, words: RouteMapWords, x: number, width: number): Link {
  const note = words.stepNote(step)
  return stepHead(
    {
      code: step.code,
      title: words.step(step),
      note,
      name: words.stepName(step, note),
      target: { kind: 'step', step: step.id },
    },
    { x, y: 16, width },
  )
}

type StationPlace = {
  readonly along: number
  readonly pitch: number
  readonly label: { readonly lines: readonly string[]; readonly size: number }
  /** How far a pin may reach to the left and the right. */
  readonly limits: readonly [number, number]
}

function stationLink(
  station: Station,
  words: RouteMapWords,
  { along, pitch, label, limits }: StationPlace,
): Link {
  const place = { direction: 'right', along, hr, procurement } as const
  const top = stationBox(station.lines, place).y
  const pinTip = top - 5
  return {
    kind: 'link',
    target: { kind: 'part', place: { step: station.step }, part: station.part.id },
    name: words.stationName(station),
    hint: words.stationTitle(station),
    box: {
      x: along - pitch / 2 + 2,
      y: hr - reach - 4,
      width: pitch - 4,
      height: labels + 24 + label.lines.length * 18 - hr + reach,
    },
    shapes: [
      ...partStation(station.lines, station.status, place),
      ...(station.marker ? pin(words.marker(station.marker), along, pinTip, limits) : []),
      ...textLines([station.part.code], {
        x: along,
        y: labels,
        step: 18,
        size: 13.5,
        fill: 'quiet',
        anchor: 'middle',
      }),
      ...textLines(label.lines, {
        x: along,
        y: labels + 20,
        step: 18,
        size: label.size,
        fill: 'ink',
        anchor: 'middle',
      }),
    ],
  }
}
