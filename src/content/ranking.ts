import type { SourceId } from './sources'

/** What makes a contract promising, in the order in which it is told. Words: `ranking.criteria.<id>`. */
export const criteria = ['labour', 'size', 'time', 'clause', 'relation', 'place'] as const
export type Criterion = (typeof criteria)[number]

/** How heavily each counts, 0 to 5, until people change it: our own proposal. */
export const defaultWeights: { readonly [Id in Criterion]: number } = {
  labour: 5,
  size: 4,
  time: 3,
  clause: 3,
  relation: 3,
  place: 2,
}
export const heaviest = 5

/** From how much on size counts in full, until people change it: our own proposal. */
export const defaultMeasures = { fullHours: 100, fullValue: 250_000 } as const
export type Measure = keyof typeof defaultMeasures

/** Hours per week of one job under the jobs agreement. Jobs are counted by it, never people. */
export const hoursOfJob = 25.5
export const hoursOfJobSource: SourceId = 'dnz-qa'

/** What sources say about each criterion. What is not here is our own proposal. */
export const criterionSources: { readonly [Id in Criterion]?: readonly SourceId[] } = {
  clause: ['zestor-ahk'],
  relation: ['maatwerk-handreiking'],
  place: ['dnz-praktijk'],
}
