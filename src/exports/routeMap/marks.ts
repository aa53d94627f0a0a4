import type { PartStatus } from '../../dossier/progress/partStatus'
import { circle, type Paint, type Shape, tenth } from './drawing'

/** The sign inside a station: a tick for done, a dot for busy, nothing for open and later. `size` 1 fits a part. */
export function statusMark(status: PartStatus, x: number, y: number, size = 1): Shape[] {
  const at = (dx: number, dy: number) => `${tenth(x + dx * size)} ${tenth(y + dy * size)}`
  if (status === 'busy') return [{ kind: 'path', d: circle(x, y, 5.5 * size), fill: 'ink' }]
  if (status === 'done') {
    return [
      { kind: 'path', d: `M${at(-6, 0.5)}L${at(-1.8, 5)}L${at(6.2, -5)}`, stroke: 'card', width: 3 * size },
    ]
  }
  if (status === 'disputed') return dispute(x, y, size)
  return []
}

/** A diamond with a call: two decisions wait for people. */
function dispute(x: number, y: number, size: number): Shape[] {
  const r = 19 * size
  const diamond = `M${tenth(x)} ${tenth(y - r)}l${tenth(r)} ${tenth(r)}l${tenth(-r)} ${tenth(r)}l${tenth(-r)} ${tenth(-r)}Z`
  return [
    { kind: 'path', d: diamond, fill: 'attentionSoft', stroke: 'attention', width: 3 * size },
    ...call(x, y, 'attention', size),
  ]
}

/** An exclamation mark, drawn so that it looks alike in every typeface. */
export function call(x: number, y: number, paint: Paint, size = 1): Shape[] {
  const foot = circle(x, y + 6.5 * size, 1.9 * size)
  return [
    {
      kind: 'path',
      d: `M${tenth(x)} ${tenth(y - 7 * size)}V${tenth(y + 2 * size)}`,
      stroke: paint,
      width: 3.2 * size,
    },
    { kind: 'path', d: foot, fill: paint },
  ]
}

/** An arrow to the right that begins at `x`, 12 px long. */
export function arrow(x: number, y: number, paint: Paint): Shape[] {
  return [
    {
      kind: 'path',
      d: `M${x} ${y}H${x + 11}M${x + 7} ${y - 4}L${x + 11} ${y}L${x + 7} ${y + 4}`,
      stroke: paint,
      width: 1.8,
    },
  ]
}
