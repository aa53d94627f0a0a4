import { nextDay } from '../values/calendarDay'

/**
 * The value per year of a contract with a value as a whole, in whole euros; nothing if neither its days nor a number of
 * months tell how long it runs. A contract of less than a year is worth its value in the year that it runs.
 */
export function perYear(
  total: number,
  start: string | null | undefined,
  ends: string | null | undefined,
  term?: number,
) {
  const months = monthsBetween(start, ends) ?? term
  if (months === undefined) return undefined
  return months <= 12 ? total : Math.round((total * 12) / months)
}

function monthsBetween(start: string | null | undefined, ends: string | null | undefined) {
  if (!start || !ends || ends < start) return undefined
  // Many write the day on which the next contract can begin as the end: 1 July to 1 July is a year, not a day more.
  const isSameDay = ends.slice(8) === start.slice(8) && ends > start
  return monthsOf(isSameDay ? ends : nextDay(ends)) - monthsOf(start)
}

/** Months since year 0. Counted so, three calendar years are three years, with or without a leap year. */
function monthsOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return year * 12 + month + (date - 1) / 30.4375
}
