import { textWidth } from '../picture/textWidth'
import { rounded, type Shape } from './drawing'

const size = 14
/** How high a pin stands above what it points at, in px. */
export const pinHeight = 37

/** "Jullie zijn hier", with its point at `x`, `y`. The plate stays between `from` and `to`. */
export function pin(text: string, x: number, y: number, [from, to]: readonly [number, number]): Shape[] {
  const width = pinWidth(text)
  const left = Math.max(from, Math.min(x - width / 2, to - width))
  const top = y - pinHeight
  return [
    { kind: 'path', d: rounded({ x: left, y: top, width, height: 28 }, 14), fill: 'ink' },
    { kind: 'path', d: `M${x - 8} ${top + 27}H${x + 8}L${x} ${y}Z`, fill: 'ink' },
    {
      kind: 'text',
      x: left + width / 2,
      y: top + 19,
      text,
      size,
      bold: true,
      fill: 'page',
      anchor: 'middle',
    },
  ]
}

/** "Jullie zijn hier" to the right of what it points at, with its point at `x`, `y`. */
export function sidePin(text: string, x: number, y: number): Shape[] {
  const width = pinWidth(text)
  return [
    { kind: 'path', d: rounded({ x: x + 9, y: y - 14, width, height: 28 }, 14), fill: 'ink' },
    { kind: 'path', d: `M${x + 16} ${y - 8}V${y + 8}L${x} ${y}Z`, fill: 'ink' },
    {
      kind: 'text',
      x: x + 9 + width / 2,
      y: y + 5,
      text,
      size,
      bold: true,
      fill: 'page',
      anchor: 'middle',
      sign: true,
    },
  ]
}

/** "Jullie zijn hier" where there is no station to point at. */
export function flag(text: string, x: number, y: number): Shape[] {
  const width = pinWidth(text)
  return [
    { kind: 'path', d: rounded({ x, y, width, height: 26 }, 13), fill: 'ink' },
    {
      kind: 'text',
      x: x + width / 2,
      y: y + 18,
      text,
      size,
      bold: true,
      fill: 'page',
      anchor: 'middle',
      sign: true,
    },
  ]
}

function pinWidth(text: string): number {
  return Math.ceil(textWidth(text, size, true) + 28)
}
