import type { Route } from '../../content/define'
import { type Part, partsOfRoute } from '../../content/steps'
import type { RouteState } from '../../workflow/opportunityMachine'
import type { DossierView } from '../document/view'
import { type PartStatus, statusOfPart } from './partStatus'
import { progressOf } from './progressOf'

/** What every opportunity goes through, on either route. The routes differ in the first two and share the rest. */
export const phases = ['explore', 'agree', 'realise', 'evaluate', 'embed'] as const
export type Phase = (typeof phases)[number]

/** One route that people walk, walked, or put off. */
export type RouteLine = {
  readonly route: Route
  readonly state: RouteState
  /** Whether two laptops decided something different about it. */
  readonly disputed: boolean
  /** How far it is, phase by phase. */
  readonly phases: Readonly<Record<Phase, PartStatus>>
  /** Where it is now; none once it is embedded, put off or stopped. */
  readonly current: Phase | undefined
  /** The calendar day until which it was put off; empty if it was not. */
  readonly until: string
}

const exploring: readonly Part['id'][] = ['prepareTalk', 'talk', 'tenderGoal', 'market']

const phaseOfState: Readonly<Record<RouteState, Phase | undefined>> = {
  idea: undefined,
  chosen: 'explore',
  talking: 'explore',
  preparing: 'explore',
  published: 'agree',
  awarded: 'agree',
  agreed: 'realise',
  running: 'realise',
  evaluating: 'evaluate',
  embedded: undefined,
  parked: undefined,
  stopped: undefined,
}

/** The phase that a part of a route belongs to. */
function phaseOfPart({ id, group }: Pick<Part, 'id' | 'group'>): Phase {
  if (group === 'realise' || group === 'evaluate' || group === 'embed') return group
  return exploring.includes(id) ? 'explore' : 'agree'
}

/**
 * How far one route of an opportunity is: what people decided, and where they began to work. Its parts are looked at
 * when somebody asks, because a map shows a few of two hundred opportunities in full.
 */
export function readRouteLine(view: DossierView, opportunity: string, route: Route): RouteLine {
  const { state, rivals, last } = progressOf(view).route(opportunity, route)
  const disputed = rivals.length > 0
  let told: Pick<RouteLine, 'phases' | 'current'> | undefined
  const tell = () => {
    told ??= readPhases(view, { opportunity, route }, state, disputed)
    return told
  }
  return {
    route,
    state,
    disputed,
    get phases() {
      return tell().phases
    },
    get current() {
      return tell().current
    },
    until: state === 'parked' ? (last?.said.until ?? '') : '',
  }
}

function readPhases(
  view: DossierView,
  place: { readonly opportunity: string; readonly route: Route },
  state: RouteState,
  disputed: boolean,
): Pick<RouteLine, 'phases' | 'current'> {
  // Of a route that nobody decided about only that is told.
  const walked = state === 'idea' && !disputed ? [] : partsOfRoute(place.route)
  const standing = walked.map((part) => ({
    phase: phaseOfPart(part),
    status: statusOfPart(view, place, part),
  }))
  const begun = (phase: Phase) => standing.some((one) => one.phase === phase && one.status !== 'notStarted')
  const inDispute = (phase: Phase) => standing.some((one) => one.phase === phase && one.status === 'disputed')
  const told = state === 'idea' && disputed ? 'explore' : phaseOfState[state]
  // Agreements are often written while the talks or the preparation still go on.
  const current = told === 'explore' && begun('agree') ? 'agree' : told
  const statusOf = (phase: Phase): PartStatus => {
    if (state === 'parked' || state === 'stopped') return 'later'
    if (inDispute(phase) || (disputed && phase === current)) return 'disputed'
    if (state === 'embedded') return 'done'
    if (phase === current) {
      return state === 'chosen' && !begun(phase) ? 'notStarted' : 'busy'
    }
    return current && phases.indexOf(phase) < phases.indexOf(current) ? 'done' : 'notStarted'
  }
  return {
    phases: Object.fromEntries(phases.map((phase) => [phase, statusOf(phase)])) as Record<Phase, PartStatus>,
    current,
  }
}
