import { type Cell, isDay, isFilled, textOf } from '../table'
import { amountDigits } from '../values/amountDigits'
import { readAmount } from '../values/readAmount'
import { readDate } from '../values/readDate'
import { readTerm } from '../values/readTerm'

/** What the values of a column look like. Shares are of the filled cells, from 0 to 1. */
export type Profile = {
  readonly filled: number
  readonly days: number
  readonly amounts: number
  readonly cpvs: number
  /** With the digit behind it that checks it, which nothing else has. */
  readonly checkedCpvs: number
  /** Such as '2024-2027' or '4 jaar': how long something runs. */
  readonly terms: number
  /** Different values among the filled ones. */
  readonly distinct: number
  /** Whether it only counts the rows: 1, 2, 3. */
  readonly isCounting: boolean
}

/** Enough to see what a column is. */
const looked = 300

const order = { order: 'dayFirst', isSure: true, edge: 'first' } as const
const sign = { decimal: ',', isSure: true } as const
const cpv = /^\d{8}(-\d)?\b/
const checkedCpv = /^\d{8}-\d\b/

export function profileColumn(cells: readonly Cell[]): Profile {
  const filled = cells.filter(isFilled)
  const some = filled.slice(0, looked)
  const share = (fits: (cell: Cell) => boolean) =>
    some.length > 0 ? some.filter(fits).length / some.length : 0
  const texts = some.map(textOf)
  return {
    filled: filled.length,
    days: share(isDayLike),
    amounts: share((cell) => !isDay(cell) && readAmount(cell, sign).kind === 'value'),
    cpvs: share((cell) => cpv.test(textOf(cell)) && readDate(cell, order).kind !== 'value'),
    checkedCpvs: share((cell) => checkedCpv.test(textOf(cell))),
    terms: share((cell) => readTerm(cell, order) !== undefined),
    distinct: texts.length > 0 ? new Set(texts).size / texts.length : 0,
    isCounting: isCounting(texts),
  }
}

/** Up from 0 or 1 without gaps, though a number may come back for a row that belongs to the one above. */
function isCounting(texts: readonly string[]): boolean {
  const numbers = texts.map(Number)
  const [first = -1] = numbers
  return (
    numbers.length > 2 &&
    (first === 0 || first === 1) &&
    numbers.every((number, i) => {
      const step = number - (numbers[i - 1] ?? number)
      return step === 0 || step === 1
    })
  )
}

function isDayLike(cell: Cell): boolean {
  if (isDay(cell)) return true
  if (typeof cell === 'number') return cell > 30_000 && cell < 60_000 && Number.isInteger(cell)
  const text = textOf(cell)
  // A bare number is sooner an amount or a code.
  if (/^\d+$/.test(amountDigits(text).digits)) return false
  const read = readDate(cell, order)
  return read.kind === 'value' || (read.kind === 'unreadable' && read.suggestion !== undefined)
}
