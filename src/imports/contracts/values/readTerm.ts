import { type Cell, isDay, textOf } from '../../table'
import { calendarDay, lastDay } from './calendarDay'
import { type DateOptions, readDate } from './readDate'

/** What one cell tells of how long a contract runs: its days, or only its months. Days are 'yyyy-mm-dd'. */
export type Term =
  | { readonly start: string; readonly ends: string }
  /** With `extra` where it tells more, such as the extensions. */
  | { readonly start: string | undefined; readonly months: number; readonly extra?: string }

type Order = Pick<DateOptions, 'order' | 'isSure'>

const between =
  /\s*(?:\bt\s?\/\s?m\b\.?|\btot en met\b|\btot\b|\bto\b|\buntil\b|\bthrough\b|\bbis\b|\bau\b|\s[-–—/]\s|[–—])\s*/i
const years = /^((?:19|20)\d\d)\s*[-–—/]\s*((?:19|20)\d\d)$/
const length =
  /^(\d{1,3}(?:[.,]5)?|een|twee|drie|vier|vijf|zes|acht|tien)\s*(jaar|jaren|jr|j|years?|yrs?|jahre?n?|ans?|monate?n?|mois|maanden|maand|mnd|mnden|months?|mths?)\.?(?:\s*(?:vanaf|per|van|sinds|ingaande|from|starting|ab)\s+(.+))?$/i
/** Behind how long it runs: '3 jaar + 2 x 1', '4 jaar (optie 2x1 jaar)', '2 jaar met optie tot verlenging'. */
const withMore =
  /^([\d.,]{1,5}\s*[a-z]+\.?|[a-z]{3,5} [a-z]+\.?)(?=[\s,(+])\s*,?\s*((?:\+|\(|en\b|met\b|optie|excl|verleng).*)$/i
const words: Readonly<Record<string, number>> = {
  een: 1,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  acht: 8,
  tien: 10,
}

/** '1-8-2023 t/m 31-7-2027', '2024-2027', '4 jaar', '36 maanden vanaf 1-1-2025'. Nothing for what says it otherwise. */
export function readTerm(cell: Cell, order: Order): Term | undefined {
  if (isDay(cell) || typeof cell === 'number') return undefined
  const text = textOf(cell).replaceAll(/\s+/g, ' ').trim()
  const span = years.exec(text)
  const [from, to, ...more] = span ? [span[1], span[2]] : text.split(between)
  if (from && to && more.length === 0) {
    const start = dayOf(from, { ...order, edge: 'first' })
    const ends = dayOf(to, { ...order, edge: 'last' })
    return start && ends && start <= ends ? { start, ends } : undefined
  }
  // '4 jaar incl. 2 optiejaren' runs for two.
  const extra = /\bincl/i.test(text) ? null : withMore.exec(text)
  const counted = length.exec(extra?.[1] ?? text)
  if (!counted) return undefined
  const months =
    (words[(counted[1] ?? '').toLowerCase()] ?? Number((counted[1] ?? '').replace(',', '.'))) *
    (/^(j|y|an)/i.test(counted[2] ?? '') ? 12 : 1)
  const start = counted[3] ? dayOf(counted[3], { ...order, edge: 'first' }) : undefined
  if (!(months > 0 && Number.isInteger(months)) || (counted[3] && !start)) return undefined
  return extra ? { start, months, extra: text } : { start, months }
}

function dayOf(text: string, options: DateOptions): string | undefined {
  const read = readDate(text.replace(/^(van|vanaf|from|von|ab|du)\s+/i, ''), options)
  return read.kind === 'value' ? read.value : undefined
}

/** The last day of a contract that starts on a day and runs for some months. */
export function endOfTerm(start: string, months: number): string | undefined {
  const [year = 0, month = 1, day = 1] = start.split('-').map(Number)
  const at = year * 12 + (month - 1) + months
  const [endYear, endMonth] = [Math.floor(at / 12), (at % 12) + 1]
  const last = lastDay(endYear, endMonth)
  // What began on the 31st ends with the last day of a shorter month.
  if (day > last) return calendarDay(endYear, endMonth, last)
  const next = calendarDay(endYear, endMonth, day)
  if (!next) return undefined
  return new Date(Date.parse(`${next}T00:00:00Z`) - 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
}
