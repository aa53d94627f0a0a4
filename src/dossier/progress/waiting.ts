import { type Route, routes, type StepId } from '../../content/define'
import { type Part, partsOfRoute, steps } from '../../content/steps'
import type { JournalEntry } from '../../workflow/journal'
import { isThere } from '../answers/unknowns'
import { readOpportunities } from '../document/readRecords'
import type { DossierView } from '../document/view'
import type { Opportunity } from '../kinds/opportunity'
import { findSubject, type Subject } from './findSubject'
import { type Place, partProgress } from './partStatus'
import { progressOf } from './progressOf'

/** Something that waits for people to decide. Days are calendar days, 'yyyy-mm-dd'. */
export type Waiting =
  | {
      readonly kind: 'dispute'
      readonly thread: string
      readonly rivals: readonly JournalEntry[]
      readonly about: Subject
    }
  | { readonly kind: 'closeStep'; readonly step: ClosableStep }
  | { readonly kind: 'chooseRoute'; readonly opportunity: Opportunity }
  | { readonly kind: 'resumePart'; readonly place: Place; readonly part: Part; readonly until: string }
  | {
      readonly kind: 'resumeRoute'
      readonly opportunity: Opportunity
      readonly route: Route
      readonly until: string
    }

type ClosableStep = Exclude<StepId, 'doing'>

/** The parts after which closing a step is advised (`doneWhen` of the step says it in words). */
const closingParts: Readonly<Record<ClosableStep, readonly Part['id'][]>> = {
  commitment: ['boardDecision', 'mandate'],
  colleagues: ['coalition', 'stories'],
  together: ['choice', 'actionPlan'],
}

/**
 * What waits for a decision: first what two laptops decided differently, then steps that look finished, routes that
 * nobody chose, and what was put off until `today` ('yyyy-mm-dd') or earlier.
 */
export function readWaiting(view: DossierView, today: string): readonly Waiting[] {
  return [...disputes(view), ...finishedSteps(view), ...withoutRoute(view), ...putOff(view, today)]
}

function disputes(view: DossierView): Waiting[] {
  return progressOf(view).disputes.flatMap(({ thread, rivals }) => {
    const about = findSubject(thread)
    return about && isThere(view, about.place) ? [{ kind: 'dispute' as const, thread, rivals, about }] : []
  })
}

function finishedSteps(view: DossierView): Waiting[] {
  const progress = progressOf(view)
  return steps.flatMap(({ id }) => {
    if (id === 'doing') return []
    const { closed, parts, rivals } = progress.step(id)
    const finished = closingParts[id].every((part) => parts[part]?.state === 'done')
    return finished && !closed && rivals.length === 0 ? [{ kind: 'closeStep' as const, step: id }] : []
  })
}

function withoutRoute(view: DossierView): Waiting[] {
  const progress = progressOf(view)
  return readOpportunities(view).flatMap((opportunity) => {
    const told = routes.map((route) => progress.route(opportunity.id, route))
    const none = told.every(({ state, rivals }) => state === 'idea' && rivals.length === 0)
    return none ? [{ kind: 'chooseRoute' as const, opportunity }] : []
  })
}

function putOff(view: DossierView, today: string): Waiting[] {
  const progress = progressOf(view)
  const isDue = (until: string) => until !== '' && until <= today
  const dueParts = (place: Place, parts: readonly Part[]): Waiting[] =>
    parts.flatMap((part) => {
      const { state, last, rivals } = partProgress(view, place, part.id)
      const until = last?.said.until ?? ''
      if (state !== 'later' || rivals.length > 0 || !isDue(until)) return []
      return [{ kind: 'resumePart' as const, place, part, until }]
    })
  const inSteps = steps.flatMap(({ id, parts }) => (id === 'doing' ? [] : dueParts({ step: id }, parts)))
  const onRoutes = readOpportunities(view).flatMap((opportunity) =>
    routes.flatMap((route): Waiting[] => {
      const { state, last, rivals } = progress.route(opportunity.id, route)
      if (state === 'stopped') return []
      if (state !== 'parked') return dueParts({ opportunity: opportunity.id, route }, partsOfRoute(route))
      const until = last?.said.until ?? ''
      if (rivals.length > 0 || !isDue(until)) return []
      return [{ kind: 'resumeRoute' as const, opportunity, route, until }]
    }),
  )
  return [...inSteps, ...onRoutes]
}
