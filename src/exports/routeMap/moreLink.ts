import { textLines } from '../picture/text'
import { wrap } from '../picture/wrap'
import { type Link, rounded } from './drawing'
import type { RouteMapWords } from './words'

/** Where the opportunities are that the map leaves out. */
export function moreLink(
  hidden: number,
  words: RouteMapWords,
  { x, y, width }: { x: number; y: number; width: number },
): { readonly links: readonly Link[]; readonly bottom: number } {
  if (hidden === 0) return { links: [], bottom: y }
  const type = { size: 15, bold: true, fill: 'ink' } as const
  const name = words.more(hidden)
  const box = { x, y: y + 20, width: Math.min(width, 430), height: 48 }
  const lines = wrap(name, { width: box.width - 28, lines: 1, ...type })
  return {
    links: [
      {
        kind: 'link',
        target: { kind: 'opportunities' },
        name,
        box,
        shapes: [
          { kind: 'path', d: rounded(box, 12), fill: 'card', stroke: 'border', width: 1.2 },
          ...textLines(lines, { x: x + 14, y: box.y + 30, step: 20, ...type }),
        ],
      },
    ],
    bottom: box.y + box.height,
  }
}
