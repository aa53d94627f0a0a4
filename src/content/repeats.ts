/** How often an action may come back: a nudge, a monthly talk, or the quarterly talk about progress. */
export const repeats = ['week', 'month', 'quarter'] as const
export type Repeat = (typeof repeats)[number]

export function isRepeat(value: string): value is Repeat {
  return repeats.some((repeat) => repeat === value)
}
