import { textLines, widest } from '../picture/text'
import { wrap } from '../picture/wrap'
import { type Box, circle, type Link, rounded, type Shape, type Target } from './drawing'

/** A quiet surface with a hairline. */
export function surface(box: Box): Shape {
  return { kind: 'path', d: rounded(box, 16), fill: 'card', stroke: 'hairline', width: 1.2 }
}

type Head = {
  readonly code: string
  readonly title: string
  readonly note: string
  readonly name: string
  readonly target: Target
}

/** The head of a step: its number, its name and how far it is. Leads to the step. `width` is the room it may take. */
export function stepHead(
  { code, title, note, name, target }: Head,
  { x, y, width }: { x: number; y: number; width: number },
): Link {
  const indent = 46
  const titleType = { size: 18, bold: true, fill: 'ink' } as const
  const noteType = { size: 14, fill: 'quiet' } as const
  const titleLines = wrap(title, { width: width - indent, lines: 1, ...titleType })
  const noteLines = wrap(note, { width: width - indent, lines: 2, ...noteType })
  const wide = indent + Math.max(widest(titleLines, titleType), widest(noteLines, noteType))
  return {
    kind: 'link',
    target,
    name,
    box: { x: x - 2, y: y - 2, width: wide + 4, height: 26 + noteLines.length * 18 },
    shapes: [
      { kind: 'path', d: circle(x + 18, y + 19, 17), fill: 'ink' },
      ...textLines([code], {
        x: x + 18,
        y: y + 25.5,
        step: 18,
        ...titleType,
        fill: 'page',
        anchor: 'middle',
        sign: true,
      }),
      ...textLines(titleLines, { x: x + indent, y: y + 17, step: 20, ...titleType }),
      ...textLines(noteLines, { x: x + indent, y: y + 36, step: 18, ...noteType }),
    ],
  }
}
