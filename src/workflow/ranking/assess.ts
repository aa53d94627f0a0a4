import { categoryContent, type JobShare, type LabourShare } from '../../content/categories'
import type { relationStates } from '../../content/contract'
import type { categories, clauseStates } from '../../content/opportunity'
import { type Criterion, hoursOfJob, type Measure } from '../../content/ranking'
import { longEnough } from '../advice'
import { monthsAfter, monthsBetween } from '../calendar'

/** What the ranking reads of a contract. Days are 'yyyy-mm-dd', hours per week, value in euros per year. */
export type Rankable = {
  readonly id: string
  readonly name: string
  readonly supplier: string
  readonly category: (typeof categories)[number] | ''
  readonly valuePerYear: number | undefined
  readonly hoursPerWeek: number | undefined
  readonly ends: string
  readonly optionBy: string
  readonly plannedOn: string
  readonly clause: (typeof clauseStates)[number]
  readonly relation: (typeof relationStates)[number]
  readonly location: string
}

/** What people set themselves: how heavily each criterion counts, and from how much on size counts in full. */
export type RankingSettings = {
  readonly weights: { readonly [Id in Criterion]: number }
  readonly measures: { readonly [Id in Measure]: number }
}

/** Why a criterion gives the points it gives. `code` finds the words, `values` fill them in. */
export type Reason = {
  readonly criterion: Criterion
  readonly code: string
  readonly values: Readonly<Record<string, string | number>>
  /** 0 to 1; nothing if too little is known. */
  readonly points: number | undefined
}

/** Jobs that an estimate of a source comes down to, from the executive hours. */
export type JobEstimate = {
  readonly from: number
  readonly to: number
  readonly hoursFrom: number
  readonly hoursTo: number
  readonly share: JobShare
}

/** How many points each share of labour gives: our own estimate. */
export const labourPoints: Record<LabourShare, number> = { high: 1, medium: 0.5, low: 0.2 }
const clausePoints = { notKept: 1, kept: 0.5, none: 0.4 } as const
const relationPoints = { good: 1, fair: 0.6, poor: 0.1 } as const

/** The days that time is measured by, worked out once for a whole ranking. */
export type Horizon = Readonly<Record<'today' | 'soon' | 'short' | 'long', string>>

/** The horizon of a day, 'yyyy-mm-dd': three months, the nine of the route help, and two years from it. */
export function horizonOf(today: string): Horizon {
  return {
    today,
    soon: monthsAfter(today, 3),
    short: monthsAfter(today, longEnough),
    long: monthsAfter(today, 24),
  }
}

/** Everything that the ranking says about one contract. `neighbours` are other suppliers at its location. */
export function assess(
  contract: Rankable,
  neighbours: number,
  { measures }: Pick<RankingSettings, 'measures'>,
  horizon: Horizon,
): readonly Reason[] {
  return [
    ofLabour(contract),
    ofSize(contract, measures),
    ofTime(contract, horizon),
    ofClause(contract),
    ofRelation(contract),
    ofPlace(contract, neighbours),
  ]
}

function ofLabour({ category }: Rankable): Reason {
  const labour = category === '' ? undefined : categoryContent[category].labour
  if (category === '') return reason('labour', 'unknown', undefined)
  if (!labour) return reason('labour', 'otherCategory', undefined)
  return reason('labour', labour, labourPoints[labour], { category })
}

function ofSize(
  { hoursPerWeek, valuePerYear, category }: Rankable,
  { fullHours, fullValue }: RankingSettings['measures'],
) {
  if (hoursPerWeek !== undefined) {
    return reason('size', 'hours', share(hoursPerWeek, fullHours), { hours: hoursPerWeek, full: fullHours })
  }
  if (valuePerYear === undefined) return reason('size', 'unknown', undefined)
  // Money buys work only as far as there is work in it: what a licence costs makes it no larger for people.
  const labour = category === '' ? undefined : categoryContent[category].labour
  const part = labourPoints[labour ?? 'low']
  return reason('size', labour ? 'value' : 'valueOfUnknown', share(valuePerYear, fullValue) * part, {
    value: valuePerYear,
    full: fullValue,
    percent: part * 100,
  })
}

function share(amount: number, full: number): number {
  if (full <= 0) return amount > 0 ? 1 : 0
  return Math.min(1, Math.max(0, amount / full))
}

function ofTime({ ends, optionBy, plannedOn }: Rankable, { today, soon, short, long }: Horizon): Reason {
  if (plannedOn !== '') {
    if (plannedOn < today) return reason('time', 'plannedPast', 0.3, { date: plannedOn })
    const ahead = plannedOn > soon
    return reason('time', ahead ? 'plannedAhead' : 'plannedSoon', ahead ? 1 : 0.5, { date: plannedOn })
  }
  if (optionBy >= today && optionBy <= short) return reason('time', 'option', 1, { date: optionBy })
  if (ends === '') return reason('time', 'unknown', undefined)
  if (ends < today) return reason('time', 'over', 0, { date: ends })
  const values = { date: ends, count: monthsBetween(today, ends), limit: longEnough }
  if (ends <= short) return reason('time', 'short', 0.3, values)
  return ends > long ? reason('time', 'long', 1, values) : reason('time', 'enough', 0.8, values)
}

function ofClause({ clause }: Rankable): Reason {
  return reason('clause', clause, clause === 'unknown' ? undefined : clausePoints[clause])
}

function ofRelation({ relation }: Rankable): Reason {
  return reason('relation', relation, relation === 'unknown' ? undefined : relationPoints[relation])
}

function ofPlace({ location }: Rankable, neighbours: number): Reason {
  if (location.trim() === '') return reason('place', 'unknown', undefined)
  const points = neighbours === 0 ? 0 : neighbours === 1 ? 0.5 : 1
  return reason('place', neighbours === 0 ? 'alone' : 'shared', points, { location, count: neighbours })
}

function reason(
  criterion: Criterion,
  code: string,
  points: number | undefined,
  values: Reason['values'] = {},
): Reason {
  return { criterion, code, values, points }
}

/** What a source's estimate would come down to here; nothing if no source says anything about this category. */
export function estimateJobs({ category, hoursPerWeek }: Rankable): JobEstimate | undefined {
  const jobShare = category === '' ? undefined : categoryContent[category].jobShare
  if (!jobShare || hoursPerWeek === undefined) return undefined
  const hoursFrom = (hoursPerWeek * jobShare.from) / 100
  const hoursTo = (hoursPerWeek * jobShare.to) / 100
  return { from: hoursFrom / hoursOfJob, to: hoursTo / hoursOfJob, hoursFrom, hoursTo, share: jobShare }
}
