import type { Known } from '../../content/define'
import type { DossierView } from '../document/view'
import type { Place } from '../progress/partStatus'

/** What the dossier knows already of something that is asked again, in the place where it is asked; '' if nothing. */
export function readKnown({ about, opportunities }: DossierView, place: Place, known: Known): string {
  if (known === 'hrLead' || known === 'procurementLead') return about[known]
  const opportunity = 'opportunity' in place ? opportunities[place.opportunity] : undefined
  return opportunity?.[known] ?? ''
}
