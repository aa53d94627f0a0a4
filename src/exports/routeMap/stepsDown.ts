import type { MapStep, RouteMap, Station } from '../../dossier/progress/routeMap'
import { textLines } from '../picture/text'
import { textWidth } from '../picture/textWidth'
import { wrap } from '../picture/wrap'
import type { Link, Shape } from './drawing'
import { stepHead, surface } from './panel'
import { sidePin } from './pin'
import { partStation, reach, stationBox } from './stations'
import { hr, procurement, textX } from './tallLines'
import type { RouteMapWords } from './words'

type Place = { readonly width: number; readonly top: number }
type Part = { readonly shapes: readonly Shape[]; readonly links: readonly Link[]; readonly bottom: number }

const between = 14
const size = 17

/** Steps 1, 2 and 3 from top to bottom, one row for each part. */
export function stepsDown(map: RouteMap, words: RouteMapWords, { width, top }: Place) {
  const panels: Shape[] = []
  const links: Link[] = []
  let y = top
  for (const step of map.steps) {
    const drawn = stepDown(step, words, { width, top: y })
    panels.push(...drawn.shapes)
    links.push(...drawn.links)
    y = drawn.bottom + between
  }
  return { panels, links, bottom: y - between }
}

function stepDown(step: MapStep, words: RouteMapWords, { width, top }: Place): Part {
  const note = words.stepNote(step)
  const head = stepHead(
    {
      code: step.code,
      title: words.step(step),
      note,
      name: words.stepName(step, note),
      target: { kind: 'step', step: step.id },
    },
    { x: textX, y: top + 16, width: width - textX - 12 },
  )
  const links: Link[] = [head]
  let y = head.box.y + head.box.height + 18
  for (const station of step.stations) {
    const link = stationRow(station, words, { width, top: y })
    links.push(link)
    y = link.box.y + link.box.height + 2
  }
  const bottom = y + 12
  return { shapes: [surface({ x: 1, y: top, width: width - 2, height: bottom - top })], links, bottom }
}

/** A part as a row: its station, its code and name, and its status in words. */
function stationRow(station: Station, words: RouteMapWords, { width, top }: Place): Link {
  const marker = station.marker && words.marker(station.marker)
  const along = top + 22
  const place = { direction: 'down', along, hr, procurement } as const
  const code = station.part.code
  const labelX = textX + textWidth(code, 15) + 10
  const label = wrap(words.station(station), { width: width - labelX - 14, size, bold: true, lines: 2 })
  const y = top + 20 + (marker ? 36 : 0)
  const statusY = y + label.length * 21
  const { x, width: wide } = stationBox(station.lines, place)
  return {
    kind: 'link',
    target: { kind: 'part', place: { step: station.step }, part: station.part.id },
    name: words.stationName(station),
    hint: words.stationTitle(station),
    box: { x: hr - reach - 4, y: top - 2, width: width - hr + reach - 4, height: statusY + 10 - top },
    shapes: [
      ...partStation(station.lines, station.status, place),
      ...(marker ? sidePin(marker, x + wide + 5, along) : []),
      ...textLines([code], { x: textX, y, step: 18, size: 15, fill: 'quiet' }),
      ...textLines(label, { x: labelX, y, step: 21, size, bold: true, fill: 'ink' }),
      ...textLines([words.status(station.status)], {
        x: labelX,
        y: statusY,
        step: 18,
        size: 15,
        fill: 'quiet',
      }),
    ],
  }
}
