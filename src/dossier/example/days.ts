const dayLength = 24 * 60 * 60 * 1000

/**
 * The working day some days from `today` (both 'yyyy-mm-dd'): nobody decides or meets in a weekend. What falls in one
 * moves away from today, so that the past stays past and nothing that is still to come is suddenly late.
 */
export function workingDay(today: string, days: number): string {
  const time = Date.parse(`${today}T00:00:00Z`) + days * dayLength
  const weekday = new Date(time).getUTCDay()
  const [sinceFriday, untilMonday] = weekday === 6 ? [1, 2] : weekday === 0 ? [2, 1] : [0, 0]
  const away = days < 0 ? -sinceFriday : days > 0 ? untilMonday : 0
  return new Date(time + away * dayLength).toISOString().slice(0, 10)
}
