/** What people score an opportunity on, five questions each, from 1 to 5. Words: `scores.<axis>.<question>`. */
export const scoreQuestions = {
  impact: ['people', 'hours', 'lasting', 'fits', 'example'],
  feasibility: ['contact', 'moment', 'tasks', 'guidance', 'rules'],
} as const

export type Axis = keyof typeof scoreQuestions
export const axes = ['impact', 'feasibility'] as const satisfies readonly Axis[]
export type ScoreQuestion = (typeof scoreQuestions)[Axis][number]

export const lowestScore = 1
export const highestScore = 5
/** From here on a mean is high. */
export const scoreBorder = 3
/** Fewer opportunities and really doing them is better than a long list. */
export const advisedChoices = 3
/** From this difference between people on, talking about it pays. */
export const wideSpread = 2
