import type { OpportunityLine, RouteMap } from '../../dossier/progress/routeMap'
import { textLines } from '../picture/text'
import { wrap } from '../picture/wrap'
import { chip } from './chip'
import type { Link, Shape } from './drawing'
import type { RouteMapWords } from './words'

export type ChipGroup = {
  readonly shapes: readonly Shape[]
  readonly links: readonly Link[]
  readonly bottom: number
}

type Place = { readonly x: number; readonly y: number; readonly width: number }

const gap = 10
const leastChip = 260
/** Above the groups, and between two that stand side by side. */
const above = 26
const between = 28

/** Both groups: side by side where each fits on one row, else below each other. */
export function chipGroups(map: RouteMap, words: RouteMapWords, { x, y, width }: Place): ChipGroup {
  const [waiting, quiet] = [map.undecided.length, map.quiet.length]
  const top = y + above
  if (waiting > 0 && quiet > 0 && columnsIn(width - between) >= waiting + quiet) {
    const one = (width - between - gap * (waiting + quiet - 2)) / (waiting + quiet)
    const widthOf = (count: number) => one * count + gap * (count - 1)
    const left = chips(map.undecided, words, { x, y: top, width: widthOf(waiting) }, 'undecided', waiting)
    const place = { x: x + widthOf(waiting) + between, y: top, width: widthOf(quiet) }
    return joined(left, chips(map.quiet, words, place, 'quiet', quiet))
  }
  const first = waiting > 0 ? chips(map.undecided, words, { x, y: top, width }, 'undecided') : nothing(y)
  if (quiet === 0) return first
  return joined(first, chips(map.quiet, words, { x, y: first.bottom + above, width }, 'quiet'))
}

function joined(one: ChipGroup, other: ChipGroup): ChipGroup {
  return {
    shapes: [...one.shapes, ...other.shapes],
    links: [...one.links, ...other.links],
    bottom: Math.max(one.bottom, other.bottom),
  }
}

function nothing(y: number): ChipGroup {
  return { shapes: [], links: [], bottom: y }
}

function columnsIn(width: number): number {
  return Math.max(1, Math.min(4, Math.floor((width + gap) / (leastChip + gap))))
}

/** Opportunities that are not on their way: those that wait for a route, and quieter, those put off or stopped. */
function chips(
  lines: readonly OpportunityLine[],
  words: RouteMapWords,
  { x, y, width }: Place,
  kind: 'undecided' | 'quiet',
  columns = columnsIn(width),
): ChipGroup {
  const chipWidth = (width - gap * (columns - 1)) / columns
  const links: Link[] = []
  let top = y + 34
  for (let i = 0; i < lines.length; i += columns) {
    const row = lines.slice(i, i + columns)
    const drawn = row.map((line) => chip(line, words, chipWidth, kind))
    const height = Math.max(...drawn.map((one) => one.height))
    row.forEach((line, column) => {
      const at = { x: x + column * (chipWidth + gap), y: top, width: chipWidth, height }
      links.push({
        kind: 'link',
        target: { kind: 'opportunity', opportunity: line.id },
        name: words.opportunityName(line),
        box: at,
        shapes: drawn[column]?.draw(at) ?? [],
      })
    })
    top += height + gap
  }
  const isQuiet = kind === 'quiet'
  const type = { size: 15, bold: !isQuiet, fill: isQuiet ? 'quiet' : 'ink' } as const
  const title = isQuiet ? words.quiet(lines.length) : words.undecided(lines.length)
  const shapes = textLines(wrap(title, { width, lines: 1, ...type }), { x, y: y + 18, step: 20, ...type })
  return { shapes, links, bottom: top - gap }
}
