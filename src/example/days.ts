const dayLength = 24 * 60 * 60 * 1000

/** Holidays that fall on the same day each year: enough to keep a meeting from New Year's Day. */
const holidays: readonly string[] = ['01-01', '04-27', '12-25', '12-26']

/**
 * The working day some days from `today` (both 'yyyy-mm-dd'): nobody decides or meets in a weekend. What falls in one
 * moves away from today, so that the past stays past and nothing that is still to come is suddenly late.
 */
export function workingDay(today: string, days: number): string {
  if (days === 0) return today
  const step = days < 0 ? -dayLength : dayLength
  let date = new Date(Date.parse(`${today}T00:00:00Z`) + days * dayLength)
  while (isFree(date)) date = new Date(date.getTime() + step)
  return date.toISOString().slice(0, 10)
}

function isFree(date: Date): boolean {
  const isWeekend = date.getUTCDay() === 0 || date.getUTCDay() === 6
  return isWeekend || holidays.includes(date.toISOString().slice(5, 10))
}
