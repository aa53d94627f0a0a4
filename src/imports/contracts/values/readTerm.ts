import { type Cell, isDay, textOf } from '../table'
import { calendarDay, lastDay } from './calendarDay'
import { type DateOptions, readDate } from './readDate'

/** What one cell tells of how long a contract runs: its days, or only its months. Days are 'yyyy-mm-dd'. */
export type Term =
  | { readonly start: string; readonly ends: string }
  | { readonly start: string | undefined; readonly months: number }

type Order = Pick<DateOptions, 'order' | 'isSure'>

const between =
  /\s*(?:\bt\s?\/\s?m\b\.?|\btot en met\b|\btot\b|\bto\b|\buntil\b|\bthrough\b|\s[-–—]\s|[–—])\s*/i
const years = /^((?:19|20)\d\d)\s*[-–—/]\s*((?:19|20)\d\d)$/
const length =
  /^(\d{1,3})\s*(jaar|jaren|jr|j|years?|yrs?|maanden|maand|mnd|mnden|months?|mths?)\.?(?:\s*(?:vanaf|per|van|sinds|ingaande|from|starting)\s+(.+))?$/i

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
  const counted = length.exec(text)
  if (!counted) return undefined
  const months = Number(counted[1]) * (/^(j|y)/i.test(counted[2] ?? '') ? 12 : 1)
  const start = counted[3] ? dayOf(counted[3], { ...order, edge: 'first' }) : undefined
  return months > 0 && !(counted[3] && !start) ? { start, months } : undefined
}

function dayOf(text: string, options: DateOptions): string | undefined {
  const read = readDate(text.replace(/^(van|vanaf|from)\s+/i, ''), options)
  return read.kind === 'value' ? read.value : undefined
}

/** The last day of a contract that starts on a day and runs for some months. */
export function endOfTerm(start: string, months: number): string | undefined {
  const [year = 0, month = 1, day = 1] = start.split('-').map(Number)
  const at = year * 12 + (month - 1) + months
  const [endYear, endMonth] = [Math.floor(at / 12), (at % 12) + 1]
  const next = calendarDay(endYear, endMonth, Math.min(day, lastDay(endYear, endMonth)))
  if (!next) return undefined
  return new Date(Date.parse(`${next}T00:00:00Z`) - 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
}
