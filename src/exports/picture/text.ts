import type { Shape } from './shapes'
import { textWidth } from './textWidth'

export type Type<Paint extends string> = {
  readonly size: number
  readonly bold?: boolean
  readonly fill: Paint
}

/** Lines of text below each other, the foot of the first at `y`. */
export function textLines<Paint extends string>(
  lines: readonly string[],
  {
    x,
    y,
    step,
    anchor = 'start',
    ...type
  }: Type<Paint> & {
    readonly x: number
    readonly y: number
    readonly step: number
    readonly anchor?: 'start' | 'middle' | 'end'
    readonly sign?: boolean
  },
): Shape<Paint>[] {
  return lines.map((text, i) => ({ kind: 'text', text, x, y: y + i * step, anchor, ...type }))
}

/** The width of the widest of some lines, in px. */
export function widest(
  lines: readonly string[],
  { size, bold }: Pick<Type<string>, 'size' | 'bold'>,
): number {
  return Math.max(0, ...lines.map((line) => textWidth(line, size, bold)))
}
