import type { Repeat } from '../content/repeats'
import { daysAfter, monthsAfter } from './calendar'

/**
 * When something that comes back is due again: the first time after `today`, counted from when it was planned, so that
 * a talk on the 31st does not slide to the 28th for good. All days are 'yyyy-mm-dd'; without a plan it counts from today.
 */
export function nextTime(planned: string, repeat: Repeat, today: string): string {
  const from = planned || today
  const after = (times: number) =>
    repeat === 'week' ? daysAfter(from, times * 7) : monthsAfter(from, times * (repeat === 'month' ? 1 : 3))
  let times = 1
  while (after(times) <= today) times += 1
  return after(times)
}
