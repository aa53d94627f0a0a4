import { readOpportunities } from '../document/readRecords'
import type { DossierView } from '../document/view'
import type { Opportunity } from '../kinds/opportunity'
import { isOpen } from '../progress/nextAction'

/** What a plan is about: the chosen opportunities, else those that are open. */
export function plannedOpportunities(view: DossierView): readonly Opportunity[] {
  const all = readOpportunities(view)
  const chosen = all.filter((one) => one.chosen)
  return chosen.length > 0 ? chosen : all.filter((one) => isOpen(view, one))
}
