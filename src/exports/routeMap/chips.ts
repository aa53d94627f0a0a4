import type { OpportunityLine, RouteMap } from '../../dossier/routeMap'
import { type Link, rounded, type Shape } from './drawing'
import { flag } from './pin'
import { drawNext, nextText } from './plate'
import { textLines } from './text'
import type { RouteMapWords } from './words'
import { wrap } from './wrap'

export type ChipGroup = {
  readonly shapes: readonly Shape[]
  readonly links: readonly Link[]
  readonly bottom: number
}

type Place = { readonly x: number; readonly y: number; readonly width: number }
type Chip = { readonly height: number; draw(at: Place & { readonly height: number }): Shape[] }

const gap = 10
const padding = 12
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
    const left = chips(map.undecided, words, { x, y: top, width: widthOf(waiting) }, 'undecided')
    const place = { x: x + widthOf(waiting) + between, y: top, width: widthOf(quiet) }
    return joined(left, chips(map.quiet, words, place, 'quiet'))
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
): ChipGroup {
  const columns = columnsIn(width)
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
  const title = kind === 'undecided' ? words.undecided(lines.length) : words.quiet(lines.length)
  const shapes = textLines([title], {
    x,
    y: y + 18,
    step: 20,
    size: 15,
    bold: kind === 'undecided',
    fill: kind === 'quiet' ? 'quiet' : 'ink',
  })
  return { shapes, links, bottom: top - gap }
}

function chip(line: OpportunityLine, words: RouteMapWords, width: number, kind: 'undecided' | 'quiet'): Chip {
  const room = width - padding * 2
  const isQuiet = kind === 'quiet'
  const title = wrap(words.title(line), { width: room, size: 15, bold: !isQuiet, lines: 2 })
  const next = isQuiet ? undefined : nextText(line, words, room - 20, 2)
  const state = isQuiet
    ? line.routes.flatMap((route) => wrap(words.standing(route), { width: room, size: 14, lines: 2 }))
    : []
  const flagHeight = line.marker ? 32 : 0
  const under = next ? next.lines.length * next.step + 3 : state.length * 18
  return {
    height: padding * 2 - 3 + flagHeight + title.length * 19 + under,
    draw(at) {
      const y = at.y + padding + flagHeight
      const below = y + title.length * 19
      return [
        {
          kind: 'path',
          d: rounded(at, 10),
          fill: isQuiet ? 'page' : 'card',
          stroke: isQuiet ? 'hairline' : 'border',
          width: 1.2,
        },
        ...(line.marker ? flag(words.marker(line.marker), at.x + padding, at.y + padding - 2) : []),
        ...textLines(title, {
          x: at.x + padding,
          y: y + 13,
          step: 19,
          size: 15,
          bold: !isQuiet,
          fill: isQuiet ? 'quiet' : 'ink',
        }),
        ...textLines(state, { x: at.x + padding, y: below + 13, step: 18, size: 14, fill: 'quiet' }),
        ...(next ? drawNext(next, at.x + padding, below + 2, line.needsAction) : []),
      ]
    },
  }
}
