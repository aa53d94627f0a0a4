import { AppError } from '../../../errors'
import type { DossierDraft } from '../../document/draft'

/**
 * Chooses an opportunity, or leaves it again. What was chosen before is chosen anew, so that the session in which that
 * happens has it among its choices.
 */
export function chooseInSession({ opportunities }: DossierDraft, id: string, chosen: boolean): void {
  if (!opportunities.has(`${id}/rank`) && !opportunities.has(`${id}/title`)) {
    throw new AppError('item.notThere', { id })
  }
  opportunities.set(`${id}/chosen`, chosen)
}
