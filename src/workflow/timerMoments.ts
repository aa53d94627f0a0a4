/** What is worth saying of a time that runs: the start, half of it, the last minute and the end. */
export type TimerMoment = 'start' | 'half' | 'minute' | 'end'

/** Which moment was passed between two readings of the clock, if any. `was` and `left` are what is left, in seconds. */
export function momentBetween(was: number, left: number, seconds: number): TimerMoment | undefined {
  const passed = (mark: number) => was > mark && left <= mark
  if (passed(0)) return 'end'
  if (seconds > 60 && passed(60)) return 'minute'
  if (seconds > 120 && passed(Math.floor(seconds / 2))) return 'half'
  return undefined
}
