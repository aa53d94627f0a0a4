import { nextDay } from '../values/calendarDay'

/**
 * The value per year of a contract with a value as a whole, in whole euros; nothing if its days do not tell how long it
 * runs. A contract of less than a year is worth its value in the year that it runs.
 */
export function perYear(total: number, start: string | null | undefined, ends: string | null | undefined) {
  if (!start || !ends || ends < start) return undefined
  const months = monthsOf(nextDay(ends)) - monthsOf(start)
  return months <= 12 ? total : Math.round((total * 12) / months)
}

/** Months since year 0. Counted so, three calendar years are three years, with or without a leap year. */
function monthsOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return year * 12 + month + (date - 1) / 30.4375
}
