import { calendarDay, lastDay } from './calendarDay'
import { monthNumber } from './monthNames'
import type { Reading } from './reading'

const year = /^((?:19|20)\d\d)$/
const month = /^([a-z]{3,9})\.?[-/ ]*'?((?:19|20)?\d\d)$/i
const monthNumberYear = /^(\d{1,2})[-/]((?:19|20)\d\d)$/
const yearMonth = /^((?:19|20)\d\d)-(\d{1,2})$/
const quarter = /^(?:q|k|kw|kwartaal |(?:quarter )) ?([1-4])[-/ ]*'?((?:19|20)?\d\d)$/i
const quarterAfter =
  /^([1-4])(?:e|ste|de|st|nd|rd|th)? (?:kwartaal|kw|quarter)[-/ ]*(?:of |van )?((?:19|20)?\d\d)$/i
const quarterBehind = /^((?:19|20)\d\d)[-/ ]*(?:q|k|kw|kwartaal ) ?([1-4])$/i
const week = /^(?:week|wk|w)\.? ?(\d{1,2})(?: van| of)?,?[-/ ]+((?:19|20)\d\d)$/i
const weekBehind = /^((?:19|20)\d\d)[-/, ]+(?:week|wk|w)\.? ?(\d{1,2})$/i

/**
 * The first or last day of a year, a month, a quarter or a week: '2026', 'juni 2026', '06-2026', 'Q3 2026',
 * '2e helft 2026', 'week 12 2027'. Else nothing.
 */
export function readPeriod(text: string, edge: 'first' | 'last'): Reading<string> | undefined {
  const found = findPeriod(text)
  if (!found) return readWeek(text, edge)
  const { from, to } = found
  const full = found.year < 100 ? found.year + 2000 : found.year
  const day = edge === 'first' ? calendarDay(full, from, 1) : calendarDay(full, to, lastDay(full, to))
  return day ? { kind: 'value', value: day, remark: 'wholePeriod' } : undefined
}

/** Monday or Sunday of a week, counted as calendars here do: week 1 holds 4 January. */
function readWeek(text: string, edge: 'first' | 'last'): Reading<string> | undefined {
  const usual = week.exec(text)
  const turned = weekBehind.exec(text)
  const count = Number(usual?.[1] ?? turned?.[2])
  const inYear = Number(usual?.[2] ?? turned?.[1])
  if (!(count >= 1 && count <= 53)) return undefined
  const fourth = Date.UTC(inYear, 0, 4)
  const monday = fourth + ((count - 1) * 7 - ((new Date(fourth).getUTCDay() + 6) % 7)) * msPerDay
  // Most years have no week 53.
  if (new Date(monday + 3 * msPerDay).getUTCFullYear() !== inYear) return undefined
  const day = new Date(edge === 'first' ? monday : monday + 6 * msPerDay).toISOString().slice(0, 10)
  return { kind: 'value', value: day, remark: 'wholePeriod' }
}

const msPerDay = 24 * 60 * 60 * 1000

const half =
  /^(?:([12])e?|(eerste|tweede|first|second)) (?:helft|half|halfjaar)(?: (?:van|of))? ((?:19|20)\d\d)$/i
const shortHalf = /^h([12])[-/ ]*((?:19|20)\d\d)$/i

/** Months from 1 to 12, ends included; a year may have two digits. */
export type Period = { readonly year: number; readonly from: number; readonly to: number }

/** The months of a year that a text names. */
export function findPeriod(text: string): Period | undefined {
  const part = (form: RegExp, a: number, b: number) => {
    const found = form.exec(text)
    return found ? ([found[a] ?? '', Number(found[b])] as const) : undefined
  }
  const whole = year.exec(text)
  if (whole) return { year: Number(whole[1]), from: 1, to: 12 }
  const inQuarter = part(quarter, 1, 2) ?? part(quarterAfter, 1, 2) ?? part(quarterBehind, 2, 1)
  if (inQuarter) {
    const to = Number(inQuarter[0]) * 3
    return { year: inQuarter[1], from: to - 2, to }
  }
  const halves = half.exec(text)
  const isSecond = halves && (halves[1] === '2' || /^(tweede|second)$/i.test(halves[2] ?? ''))
  if (halves) return { year: Number(halves[3]), from: isSecond ? 7 : 1, to: isSecond ? 12 : 6 }
  const inHalf = part(shortHalf, 1, 2)
  if (inHalf) return { year: inHalf[1], from: Number(inHalf[0]) * 6 - 5, to: Number(inHalf[0]) * 6 }
  const named = part(month, 1, 2)
  const number = named ? monthNumber(named[0]) : undefined
  if (named && number) return { year: named[1], from: number, to: number }
  const counted = part(monthNumberYear, 1, 2) ?? part(yearMonth, 2, 1)
  const one = Number(counted?.[0])
  return counted && one >= 1 && one <= 12 ? { year: counted[1], from: one, to: one } : undefined
}
