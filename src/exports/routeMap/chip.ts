import type { OpportunityLine } from '../../dossier/progress/routeMap'
import { textLines } from '../picture/text'
import { wrap } from '../picture/wrap'
import { type Box, rounded, type Shape } from './drawing'
import { flag } from './pin'
import { drawNext, nextText } from './plate'
import type { RouteMapWords } from './words'

/** An opportunity without a line: as high as its words, or higher where its neighbours are. */
export type Chip = { readonly height: number; draw(at: Box): Shape[] }

const padding = 12

/** Those that wait for a route tell what happens next; the quiet ones how their routes ended. */
export function chip(
  line: OpportunityLine,
  words: RouteMapWords,
  width: number,
  kind: 'undecided' | 'quiet',
): Chip {
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
