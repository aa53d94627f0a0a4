import { type PartDefinition, type Route, routes } from '../../content/define'
import { parts, steps } from '../../content/steps'
import type { RouteState } from '../../workflow/opportunityMachine'
import { readActions, readOpportunities } from '../document/readRecords'
import { readReference } from '../document/reference'
import type { DossierView } from '../document/view'
import type { Action } from '../kinds/action'
import type { Opportunity } from '../kinds/opportunity'
import { type PartStatus, type Place, statusOfPart } from './partStatus'
import { progressOf } from './progressOf'

/** The one thing to do next, and the rule that chose it. */
export type NextAction =
  | { readonly why: 'overdue' | 'planned' | 'undated'; readonly action: Action }
  | { readonly why: 'opportunityWithout'; readonly opportunity: Opportunity }
  | {
      readonly why: 'part'
      readonly place: Place
      readonly part: PartDefinition
      readonly status: PartStatus
    }
  | { readonly why: 'addOpportunity' }

const closedStates: readonly RouteState[] = ['stopped', 'parked']

/** The routes that an opportunity walks: those it was chosen for, and that are not put off or stopped. */
export function walkedRoutes(view: DossierView, id: string): readonly Route[] {
  const progress = progressOf(view)
  return routes.filter((route) => {
    const { state } = progress.route(id, route)
    return state !== 'idea' && !closedStates.includes(state)
  })
}

/** Whether work on an opportunity is still to come: no route was chosen yet, or one is walked and not yet embedded. */
export function isOpen(view: DossierView, { id }: Opportunity): boolean {
  const progress = progressOf(view)
  const states = routes.map((route) => progress.route(id, route).state)
  if (states.every((state) => state === 'idea')) return true
  return states.some((state) => state !== 'idea' && state !== 'embedded' && !closedStates.includes(state))
}

const byOpportunity = new WeakMap<readonly Action[], ReadonlyMap<string, readonly Action[]>>()
const noActions: readonly Action[] = []

/** The open actions of one opportunity, soonest first. */
export function actionsOf(view: DossierView, opportunityId: string): readonly Action[] {
  const open = openActions(view)
  const known = byOpportunity.get(open) ?? groupByOpportunity(open)
  byOpportunity.set(open, known)
  return known.get(opportunityId) ?? noActions
}

function groupByOpportunity(actions: readonly Action[]): ReadonlyMap<string, readonly Action[]> {
  const groups = new Map<string, Action[]>()
  for (const action of actions) {
    const id = readReference(action.about).opportunity
    const group = groups.get(id)
    if (group) group.push(action)
    else groups.set(id, [action])
  }
  return groups
}

/** The open opportunities without a next action: the loudest thing on the overview. */
export function withoutAction(view: DossierView): readonly Opportunity[] {
  return readOpportunities(view).filter((one) => isOpen(view, one) && actionsOf(view, one.id).length === 0)
}

const openBefore = new WeakMap<DossierView['actions'], readonly Action[]>()

/** All actions that are not done, soonest first; those without a date come last, in their own order. */
export function openActions(view: DossierView): readonly Action[] {
  const known = openBefore.get(view.actions)
  if (known) return known
  const open = readActions(view)
    .filter(({ done }) => !done)
    .toSorted((a, b) => (a.due || '9999').localeCompare(b.due || '9999'))
  openBefore.set(view.actions, open)
  return open
}

/**
 * The one next action of a dossier, by the first rule that fits: what is late, what is planned soonest, an opportunity
 * that has no action, an action without a date, the first part that is not done, a first opportunity.
 * `today` is a calendar day, 'yyyy-mm-dd'.
 */
export function nextAction(view: DossierView, today: string): NextAction {
  const [first] = openActions(view)
  if (first?.due) return { why: first.due < today ? 'overdue' : 'planned', action: first }
  const [lonely] = withoutAction(view)
  if (lonely) return { why: 'opportunityWithout', opportunity: lonely }
  if (first) return { why: 'undated', action: first }
  return nextPart(view) ?? { why: 'addOpportunity' }
}

/** The first part that waits for work: what is busy in a step that is not closed, else what has not begun. */
export function nextPart(view: DossierView): Extract<NextAction, { why: 'part' }> | undefined {
  const progress = progressOf(view)
  const waiting = parts.flatMap((part) => {
    if (part.step === 'doing' || progress.step(part.step).closed) return []
    const place: Place = { step: part.step }
    const status = statusOfPart(view, place, part)
    return status === 'notStarted' || status === 'busy' ? [{ why: 'part' as const, place, part, status }] : []
  })
  const order = steps.map(({ id }) => id)
  const firstStep = order.find((id) => waiting.some(({ part }) => part.step === id))
  const inStep = waiting.filter(({ part }) => part.step === firstStep)
  return inStep.find(({ status }) => status === 'busy') ?? inStep[0]
}
