import type { OpportunityLine } from '../../dossier/progress/routeMap'
import { type Type, textLines } from '../picture/text'
import { wrap } from '../picture/wrap'
import { circle, type Paint, rounded, type Shape } from './drawing'
import { arrow, call } from './marks'
import type { RouteMapWords } from './words'

/** The sign of an opportunity: its title, and what happens next. */
export type Plate = { readonly height: number; draw(x: number, y: number): Shape[] }

const padding = 14
const indent = 20

type PlateText = { readonly lines: readonly string[]; readonly type: Type<Paint>; readonly step: number }

/** A plate as wide as it may be. The missing next action is the loudest text on the map. */
export function plate(
  line: OpportunityLine,
  words: RouteMapWords,
  { width, titleLines = 2, nextLines = 2 }: { width: number; titleLines?: number; nextLines?: number },
): Plate {
  const room = width - padding * 2
  const title: PlateText = {
    lines: wrap(words.title(line), { width: room, size: 16, bold: true, lines: titleLines }),
    type: { size: 16, bold: true, fill: 'ink' },
    step: 20,
  }
  const next = nextText(line, words, room - indent, nextLines)
  const height = padding * 2 - 2 + heightOf(title) + (next ? 4 + heightOf(next) : 0)
  const loud = line.needsAction
  return {
    height,
    draw(x, y) {
      const nextY = y + padding + heightOf(title) + 4
      return [
        {
          kind: 'path',
          d: rounded({ x, y, width, height }, 12),
          fill: loud ? 'attentionSoft' : 'card',
          stroke: loud ? 'attentionBorder' : 'border',
          width: loud ? 2.5 : 1.2,
        },
        ...textLines(title.lines, { x: x + padding, y: y + padding + 14, step: title.step, ...title.type }),
        ...(next ? drawNext(next, x + padding, nextY, loud) : []),
      ]
    },
  }
}

/** What happens next in words, or that nobody planned anything; nothing where no work is to come. */
export function nextText(
  { next, needsAction }: OpportunityLine,
  words: RouteMapWords,
  width: number,
  lines: number,
): PlateText | undefined {
  if (!next) {
    const type: Type<Paint> = { size: 15, bold: true, fill: 'attention' }
    return needsAction ? { lines: wrap(words.noNext, { width, lines, ...type }), type, step: 19 } : undefined
  }
  const type: Type<Paint> = { size: 14.5, fill: 'quiet' }
  const whole = wrap(words.next(next), { width, lines: 9, ...type })
  if (whole.length === 1) return { lines: whole, type, step: 19 }
  // Who and when stay readable, however long it takes to say what.
  const who = words.whoWhen(next)
  const said = wrap(words.what(next), { width, lines: who ? lines - 1 : lines, ...type })
  return { lines: who ? [...said, ...wrap(who, { width, lines: 1, ...type })] : said, type, step: 19 }
}

export function drawNext({ lines, type, step }: PlateText, x: number, y: number, loud: boolean): Shape[] {
  const sign: Shape[] = loud
    ? [
        { kind: 'path', d: circle(x + 7, y + 9, 8), fill: 'attention' },
        ...call(x + 7, y + 9, 'attentionSoft', 0.62),
      ]
    : arrow(x, y + 9.5, 'quiet')
  return [...sign, ...textLines(lines, { x: x + indent, y: y + 14, step, ...type })]
}

function heightOf({ lines, step }: PlateText): number {
  return lines.length * step
}
