import type { Route } from '../content/define'
import { monthsAfter } from './calendar'
import type { RouteState } from './opportunityMachine'

/** Parts that come to the front in each state of a route. The others stay within reach: stages never lock. */
const front: Record<Route, Partial<Record<RouteState, readonly string[]>>> = {
  contract: {
    chosen: ['prepareTalk', 'talk'],
    talking: ['talk', 'agreement'],
    agreed: ['divideRoles', 'tasks', 'candidates', 'schemes'],
  },
  tender: {
    chosen: ['tenderGoal', 'market'],
    preparing: ['tenderGoal', 'market', 'instrument', 'request'],
    published: ['award'],
    awarded: ['handover'],
    agreed: ['tasks', 'candidates', 'schemes'],
  },
}
const frontOfBoth: Partial<Record<RouteState, readonly string[]>> = {
  running: ['startWork', 'follow'],
  evaluating: ['evaluate'],
  embedded: ['embed'],
}

/** The ids of the parts that matter most in a state of a route (`stappenplan` 2.4; a proposal). */
export function frontParts(route: Route, state: RouteState): readonly string[] {
  return front[route][state] ?? frontOfBoth[state] ?? []
}

export type RouteQuestions = {
  readonly hasContract: string
  /** Calendar day 'yyyy-mm-dd', or empty. */
  readonly contractEnds: string
  readonly relationGood: string
  readonly clause: string
  readonly onlySocial: string
}

export type RouteReason =
  | 'noContract'
  | 'runsLong'
  | 'endsSoon'
  | 'learnMeanwhile'
  | 'relationFirst'
  | 'clauseNotKept'
  | 'clauseKept'
  | 'voluntary'
  | 'reserved'

export type RouteAdvice = {
  readonly routes: readonly Route[]
  readonly reasons: readonly { readonly route: Route; readonly reason: RouteReason }[]
  /** The questions whose answer would make the advice better, in the order of the route help. */
  readonly ask: readonly (keyof RouteQuestions)[]
}

/** A contract that runs longer than this many months leaves time to change something within it. */
export const longEnough = 9

/** The route help (`stappenplan` 3.3; a proposal): advice with its reasons, never a gate. `today` is 'yyyy-mm-dd'. */
export function adviseRoute(answers: RouteQuestions, today: string): RouteAdvice {
  const { hasContract, contractEnds, relationGood, clause, onlySocial } = answers
  const reasons: { route: Route; reason: RouteReason }[] = []
  const ask: (keyof RouteQuestions)[] = []

  if (hasContract === 'no') reasons.push({ route: 'tender', reason: 'noContract' })
  else if (hasContract !== 'yes') ask.push('hasContract')
  else {
    if (contractEnds === '') ask.push('contractEnds')
    else if (contractEnds > monthsAfter(today, longEnough))
      reasons.push({ route: 'contract', reason: 'runsLong' })
    else {
      reasons.push({ route: 'tender', reason: 'endsSoon' }, { route: 'contract', reason: 'learnMeanwhile' })
    }
    if (relationGood === 'no') reasons.push({ route: 'contract', reason: 'relationFirst' })
    else if (relationGood !== 'yes') ask.push('relationGood')
    if (clause === 'notKept') reasons.push({ route: 'contract', reason: 'clauseNotKept' })
    else if (clause === 'kept') reasons.push({ route: 'contract', reason: 'clauseKept' })
    else if (clause === 'none') reasons.push({ route: 'contract', reason: 'voluntary' })
    else ask.push('clause')
  }
  if (onlySocial === 'yes') reasons.push({ route: 'tender', reason: 'reserved' })
  else if (onlySocial !== 'no') ask.push('onlySocial')

  const routes = [...new Set(reasons.map(({ route }) => route))]
  return { routes, reasons, ask }
}
