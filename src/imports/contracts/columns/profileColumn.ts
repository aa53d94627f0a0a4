import { type Cell, isDay, isFilled, textOf } from '../../table'
import { amountDigits } from '../values/amountDigits'
import { readAmount } from '../values/readAmount'
import { readDate } from '../values/readDate'
import { readHours } from '../values/readHours'
import type { Reading } from '../values/reading'
import { readTerm } from '../values/readTerm'

/** What the values of a column look like. Shares are of the filled cells, from 0 to 1. */
export type Profile = {
  readonly filled: number
  readonly days: number
  readonly amounts: number
  /** Hours of a week, also as what can be worked out to them: '1,5 fte'. */
  readonly hours: number
  readonly cpvs: number
  /** With the digit behind it that checks it, which nothing else has. */
  readonly checkedCpvs: number
  /** Such as '2024-2027' or '4 jaar': how long something runs. */
  readonly terms: number
  /** Numbers that can be a count of months or years. */
  readonly counts: number
  /** Yes or no, true or false: the answer to a question, and no name of anything. */
  readonly flags: number
  readonly links: number
  /** One or two signs: a code that stands for something. */
  readonly short: number
  /** Longer than any number or name of a person. */
  readonly long: number
  /** Different values among the filled ones. */
  readonly distinct: number
  /** Whether all rows of a long list say the same, which tells nothing of one contract. */
  readonly isConstant: boolean
  /** Whether it only counts the rows: 1, 2, 3. */
  readonly isCounting: boolean
}

/** Enough to see what a column is. */
const looked = 300

const order = { order: 'dayFirst', isSure: true, edge: 'first' } as const
const sign = { decimal: ',', isSure: true } as const
const cpv = /^\d{8}(-\d)?\b/
const checkedCpv = /^\d{8}-\d\b/
const flag = /^(true|false|t|f|yes|no|y|n|ja|nee|neen|j|oui|non|waar|onwaar)$/i
const link = /^(https?:\/\/|www\.)\S+$/i
/** Fewer rows than this can say the same by chance. */
const longList = 25
const longText = 45

export function profileColumn(cells: readonly Cell[]): Profile {
  const filled = cells.filter(isFilled)
  const some = filled.slice(0, looked)
  const share = (fits: (cell: Cell) => boolean) =>
    some.length > 0 ? some.filter(fits).length / some.length : 0
  const texts = some.map(textOf)
  return {
    filled: filled.length,
    days: share(isDayLike),
    amounts: share((cell) => !isDay(cell) && isRead(readAmount(cell, sign))),
    hours: share((cell) => !isDay(cell) && isRead(readHours(cell, sign))),
    cpvs: share((cell) => cpv.test(textOf(cell)) && readDate(cell, order).kind !== 'value'),
    checkedCpvs: share((cell) => checkedCpv.test(textOf(cell))),
    terms: share((cell) => readTerm(cell, order) !== undefined),
    counts: share((cell) => /^[1-9]\d{0,2}([.,]\d{1,2})?$/.test(textOf(cell))),
    flags: share((cell) => typeof cell === 'boolean' || flag.test(textOf(cell))),
    links: share((cell) => link.test(textOf(cell))),
    short: share((cell) => textOf(cell).length <= 2),
    long: share((cell) => textOf(cell).length > longText),
    distinct: texts.length > 0 ? new Set(texts).size / texts.length : 0,
    isConstant: filled.length >= longList && filled.every((cell) => textOf(cell) === texts[0]),
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

/** Whether it was read, or can be with a person's consent. */
function isRead(read: Reading<number>): boolean {
  return read.kind === 'value' || (read.kind === 'unreadable' && read.suggestion !== undefined)
}

function isDayLike(cell: Cell): boolean {
  if (isDay(cell)) return true
  if (typeof cell === 'number') return cell > 30_000 && cell < 60_000 && Number.isInteger(cell)
  const text = textOf(cell)
  // A bare number is sooner an amount or a code.
  if (/^\d+$/.test(amountDigits(text).digits)) return false
  const read = readDate(cell, order)
  if (read.kind === 'empty') return read.remark === 'openEnded'
  return read.kind === 'value' || read.suggestion !== undefined
}
