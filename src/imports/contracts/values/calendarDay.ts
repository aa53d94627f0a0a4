/** 'yyyy-mm-dd', or nothing if the calendar has no such day. Two digits of a year are those between 1970 and 2069. */
export function calendarDay(year: number, month: number, day: number): string | undefined {
  const full = year < 100 ? year + (year < 70 ? 2000 : 1900) : year
  if (full < 1000 || full > 9999 || month < 1 || month > 12 || day < 1) return undefined
  if (day > lastDay(full, month)) return undefined
  return [String(full).padStart(4, '0'), two(month), two(day)].join('-')
}

/** How many days a month has. */
export function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** The day after a day. */
export function nextDay(day: string): string {
  const time = Date.parse(`${day}T00:00:00Z`) + 24 * 60 * 60 * 1000
  return new Date(time).toISOString().slice(0, 10)
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
