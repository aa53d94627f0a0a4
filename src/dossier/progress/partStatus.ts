import type { PartDefinition, Route, StepId } from '../../content/define'
import type { PartProgress } from '../../workflow/progress'
import { isWorkedOn, readWork } from '../answers/readWork'
import { routeSubject } from '../document/reference'
import type { DossierView } from '../document/view'
import { progressOf } from './progressOf'

/** How a part stands for people: decided (done, later, disputed), or worked on (busy), or not yet begun. */
export type PartStatus = 'notStarted' | 'busy' | 'done' | 'later' | 'disputed'

/** Where a part is walked: in a step, or on one route of an opportunity. */
export type Place =
  | { readonly step: Exclude<StepId, 'doing'> }
  | { readonly opportunity: string; readonly route: Route }

/** The subject under which a place keeps its answers and decisions. */
export function subjectOf(place: Place): string {
  return 'step' in place ? place.step : routeSubject(place.opportunity, place.route)
}

const undecided: PartProgress = { state: 'open', last: undefined, rivals: [], notTaken: [] }

/** What was decided about a part. */
export function partProgress(view: DossierView, place: Place, part: string): PartProgress {
  const progress = progressOf(view)
  // Nobody decided about most parts, and following the chart of each of them adds up.
  if (!progress.threads.has(`${subjectOf(place)}/${part}`)) return undecided
  const { parts } =
    'step' in place ? progress.step(place.step) : progress.route(place.opportunity, place.route)
  return parts[part] ?? undecided
}

/** How a part stands, with the work that was counted to tell. */
export function readPart(view: DossierView, place: Place, part: PartDefinition) {
  return {
    status: statusOfPart(view, place, part),
    progress: partProgress(view, place, part.id),
    work: readWork(view, subjectOf(place), part),
  }
}

/** How a part stands, without counting its work. */
export function statusOfPart(view: DossierView, place: Place, part: PartDefinition): PartStatus {
  const { state, rivals } = partProgress(view, place, part.id)
  if (rivals.length > 0) return 'disputed'
  if (state !== 'open') return state
  return isWorkedOn(view, subjectOf(place), part) ? 'busy' : 'notStarted'
}
