import type { MapStep, RouteMap, Station } from '../../dossier/routeMap'
import type { Link, Shape } from './drawing'
import { stepHead, surface } from './panel'
import { pin } from './pin'
import { middleOf, partStation, reach, stationBox } from './stations'
import { textLines, widest } from './text'
import { tracks } from './tracks'
import type { RouteMapWords } from './words'
import { wrap } from './wrap'

/** Where the lines of HR and procurement run through the steps, from the top of the map. */
const hr = 140
const procurement = 168
const labels = procurement + reach + 24
/** Room for the beginning of the lines, between panels, and for the turn at their end. */
const before = 116
const between = 12
const turn = 46
const padding = 14

export type StepsAcross = { readonly items: readonly (Shape | Link)[]; readonly bottom: number }

/** Steps 1, 2 and 3 from left to right: the two lines start apart, come together and run side by side. */
export function stepsAcross(map: RouteMap, words: RouteMapWords, width: number): StepsAcross {
  const count = map.steps.reduce((sum, { stations }) => sum + stations.length, 0)
  const room = width - before - turn - between * (map.steps.length - 1) - padding * 2 * map.steps.length
  const pitch = room / count
  const labelsOf = new Map(
    map.steps.flatMap(({ stations }) =>
      stations.map((one) => [one, wrap(words.station(one), { width: pitch - 8, size: 15, lines: 3 })] as const),
    ),
  )
  const most = Math.max(...[...labelsOf.values()].map(({ length }) => length))
  const bottom = labels + 20 + most * 18 + 10

  const panels: Shape[] = []
  const links: Link[] = []
  let x = before
  for (const step of map.steps) {
    const panelWidth = step.stations.length * pitch + padding * 2
    panels.push(surface({ x, y: 1, width: panelWidth, height: bottom - 1 }))
    links.push(head(step, words, x + padding))
    step.stations.forEach((station, i) => {
      const along = x + padding + pitch * (i + 0.5)
      links.push(stationLink(station, words, along, pitch, labelsOf.get(station) ?? [], [x + 4, x + panelWidth - 4]))
    })
    x += panelWidth + between
  }
  return { items: [...panels, ...beginnings(map, words), ...lines(width, bottom), ...links], bottom }
}

function head(step: MapStep, words: RouteMapWords, x: number): Link {
  const note = words.stepNote(step)
  return stepHead(
    { code: step.code, title: words.step(step), note, name: words.stepName(step, note), target: { kind: 'step', step: step.id } },
    { x, y: 16 },
  )
}

function stationLink(
  station: Station,
  words: RouteMapWords,
  along: number,
  pitch: number,
  label: readonly string[],
  limits: readonly [number, number],
): Link {
  const place = { direction: 'right', along, hr, procurement } as const
  const top = stationBox(station.lines, place).y
  const pinTip = top - 5
  return {
    kind: 'link',
    target: { kind: 'part', place: { step: station.step }, part: station.part.id },
    name: words.stationName(station),
    hint: words.stationTitle(station),
    box: { x: along - pitch / 2 + 2, y: hr - reach - 4, width: pitch - 4, height: labels + 24 + label.length * 18 - hr + reach },
    shapes: [
      ...partStation(station.lines, station.status, place),
      ...(station.here ? pin(words.here, along, pinTip, limits) : []),
      ...textLines([station.part.code], { x: along, y: labels, step: 18, size: 13.5, fill: 'quiet', anchor: 'middle' }),
      ...textLines(label, { x: along, y: labels + 20, step: 18, size: 15, fill: 'ink', anchor: 'middle' }),
    ],
  }
}

/** Where HR and procurement come from: each its own sign, its name and the colleague who pulls it. */
function beginnings(map: RouteMap, words: RouteMapWords): Shape[] {
  const signs = { hr: hr - 50, procurement: procurement + 50 }
  const lead = (line: 'hr' | 'procurement') => wrap(words.lead(line, map), { width: before - 12, size: 14, lines: 1 })
  const label = (line: 'hr' | 'procurement', y: number): Shape[] => [
    { kind: 'text', x: 2, y, text: words.line(line), size: 18, bold: true, fill: line },
    ...textLines(lead(line), { x: 2, y: y + 18, step: 18, size: 14, fill: 'quiet' }),
  ]
  return [...label('hr', signs.hr - 38), ...label('procurement', signs.procurement + 34)]
}

function lines(width: number, bottom: number): Shape[] {
  return []
}
