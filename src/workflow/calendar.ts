const day = 24 * 60 * 60 * 1000

/** The day a number of months after another, both 'yyyy-mm-dd'; the end of a month stays within the month. */
export function monthsAfter(from: string, months: number): string {
  const [year = 0, month = 1, date = 1] = from.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10)
}

/** The day a number of days after another, or before it if the number is below zero; both 'yyyy-mm-dd'. */
export function daysAfter(from: string, days: number): string {
  return new Date(Date.parse(from) + days * day).toISOString().slice(0, 10)
}

/** Whole days from one day to another, both 'yyyy-mm-dd'; below zero if the second comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / day)
}

/** Whole months from one day to a later one, both 'yyyy-mm-dd'. */
export function monthsBetween(from: string, to: string): number {
  const month = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))
  const isWhole = to.slice(8) >= from.slice(8)
  return month(to) - month(from) - (isWhole ? 0 : 1)
}
