import type { DossierDraft } from '../../document/draft'
import { mustBeThere } from '../records'

/**
 * Chooses an opportunity, or leaves it again. What was chosen before is chosen anew, so that the session in which that
 * happens has it among its choices.
 */
export function chooseInSession(draft: DossierDraft, id: string, chosen: boolean): void {
  mustBeThere(draft, 'opportunities', id)
  draft.opportunities.set(`${id}/chosen`, chosen)
}
