import { findPart } from '../../content/steps'
import { readOpportunities } from '../document/readRecords'
import type { DossierView } from '../document/view'
import { nextPart, walkedRoutes } from './nextAction'

/** Where people are, for the list of dossiers: the code of a part ('1.3'), 'doing' in step 4, '' before they began. */
export function reachedCode(view: DossierView): string {
  const next = nextPart(view)
  const isDoing = readOpportunities(view).some(({ id }) => walkedRoutes(view, id).length > 0)
  if (!next || (isDoing && next.status === 'notStarted')) return isDoing ? 'doing' : ''
  return findPart(next.part.id)?.code ?? ''
}
