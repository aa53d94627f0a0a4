import { type Cell, isDay, textOf } from '../../table'
import { amountDigits } from './amountDigits'
import { amountInText } from './amountInText'
import { type DecimalSign, tells } from './decideDecimal'
import { isEmptyWord, isErrorText } from './emptyWords'
import { empty, type Reading, type Remark } from './reading'

/** The amount that a cell tells, in euros and cents. `sign` is how its column writes cents. */
export function readAmount(cell: Cell, sign: DecimalSign): Reading<number> {
  if (typeof cell === 'number') return { kind: 'value', value: cents(cell) }
  if (isDay(cell) || typeof cell === 'boolean') return unreadable
  const read = readText(textOf(cell), sign)
  return read.kind === 'unreadable' ? amountInText(textOf(cell), (part) => readText(part, sign)) : read
}

function readText(text: string, sign: DecimalSign): Reading<number> {
  if (text === '') return empty
  if (isErrorText(text)) return { kind: 'empty', remark: 'errorCell' }
  if (isEmptyWord(text)) return { kind: 'empty', remark: 'emptyWord' }
  const { digits, isNegative, times, isForeign, isAbout, includesVat } = amountDigits(text)
  // '€ -' has nothing left once its signs are taken off.
  if (digits === '' || isEmptyWord(digits)) return { kind: 'empty', remark: 'emptyWord' }
  const own = tells(digits)
  // A count of thousands or millions never has thousands of its own: '1.200 mln' is a slip.
  if (times > 1 && own === undefined && /[.,]/.test(digits)) return unreadable
  const value = toNumber(digits, own ?? sign.decimal)
  if (value === undefined) return unreadable
  const isUnsure = own === undefined && !sign.isSure && /[.,]/.test(digits)
  const remark: Remark | undefined = isForeign
    ? 'foreignMoney'
    : includesVat
      ? 'includesVat'
      : isAbout
        ? 'about'
        : isUnsure
          ? 'unsureAmount'
          : undefined
  const amount = cents(value * times * (isNegative ? -1 : 1))
  return remark ? { kind: 'value', value: amount, remark } : { kind: 'value', value: amount }
}

const unreadable = { kind: 'unreadable', reason: 'noAmount' } as const

/** '1.234,5' with its decimal sign; nothing if the digits are not grouped as thousands are. */
function toNumber(digits: string, decimal: ',' | '.'): number | undefined {
  const [whole = '', fraction = '', ...more] = digits.split(decimal)
  if (more.length > 0 || !/^\d*$/.test(fraction)) return undefined
  const groups = whole.split(decimal === ',' ? '.' : ',')
  const [first = '', ...rest] = groups
  if (!/^\d*$/.test(first) || !isGrouped(rest, decimal)) return undefined
  if (rest.length > 0 && (first === '' || first.length > 3)) return undefined
  if (first === '' && fraction === '') return undefined
  return Number(`${groups.join('') || '0'}.${fraction || '0'}`)
}

/** In thousands, or with commas as India writes: '32,37,174'. */
function isGrouped(groups: readonly string[], decimal: ',' | '.'): boolean {
  const higher = groups.slice(0, -1)
  const isLastThree = groups.length === 0 || /^\d{3}$/.test(groups.at(-1) ?? '')
  const isIndian = decimal === '.' && higher.every((group) => /^\d{2}$/.test(group))
  return isLastThree && (isIndian || higher.every((group) => /^\d{3}$/.test(group)))
}

/** Sums in a spreadsheet have tails far behind the cents. */
function cents(value: number): number {
  return Math.round((value + Number.EPSILON * Math.sign(value)) * 100) / 100
}
