import type { Cell } from '../table'
import { textOf } from '../table'
import type { DecimalSign } from './decideDecimal'
import { readAmount } from './readAmount'
import type { Reading } from './reading'

const unit = /\s*(uur|uren|u|h|hours?|hrs?)\.?\s*((per|p|\/)\.?\s*(week|wk|w)\.?)?\s*$/i
/** More than a large cleaning contract has in a week. */
const most = 20_000

/** Hours per week: '36', '36,5', '12 uur per week'. Full-time jobs ('0,8 fte') are no hours. */
export function readHours(cell: Cell, sign: DecimalSign): Reading<number> {
  const read = readAmount(typeof cell === 'string' ? textOf(cell).replace(unit, '') : cell, sign)
  if (read.kind === 'empty') return read
  if (read.kind === 'unreadable' || read.value < 0 || read.value > most) {
    return { kind: 'unreadable', reason: 'noHours' }
  }
  return { kind: 'value', value: read.value }
}
