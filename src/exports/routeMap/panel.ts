import { type Box, circle, type Link, rounded, type Shape } from './drawing'
import { widest } from './text'

/** A quiet surface with a hairline. */
export function surface(box: Box): Shape {
  return { kind: 'path', d: rounded(box, 16), fill: 'card', stroke: 'hairline', width: 1.2 }
}

/** The head of a step: its number, its name and how far it is. Leads to the step. */
export function stepHead(
  {
    code,
    title,
    note,
    name,
    target,
  }: { code: string; title: string; note: string; name: string; target: Link['target'] },
  { x, y }: { x: number; y: number },
): Link {
  const width = 46 + Math.max(widest([title], { size: 18, bold: true }), widest([note], { size: 14 }))
  return {
    kind: 'link',
    target,
    name,
    box: { x: x - 2, y: y - 2, width: width + 4, height: 44 },
    shapes: [
      { kind: 'path', d: circle(x + 18, y + 19, 17), fill: 'ink' },
      {
        kind: 'text',
        x: x + 18,
        y: y + 25.5,
        text: code,
        size: 18,
        bold: true,
        fill: 'page',
        anchor: 'middle',
      },
      { kind: 'text', x: x + 46, y: y + 17, text: title, size: 18, bold: true, fill: 'ink' },
      { kind: 'text', x: x + 46, y: y + 36, text: note, size: 14, fill: 'quiet' },
    ],
  }
}
