import type { StepId } from '../../content/define'
import { steps } from '../../content/steps'
import { readOpportunities } from '../document/readRecords'
import { readReference } from '../document/reference'
import type { DossierView } from '../document/view'
import { isOpen, nextAction, nextPart } from './nextAction'

/** Where "Jullie zijn hier" stands. */
export type Here =
  | { readonly step: Exclude<StepId, 'doing'>; readonly part: string }
  | { readonly opportunity: string }
  | { readonly step: 'doing' }

/**
 * Where people are: work goes on where the next action belongs. An action about the dossier as a whole, or about a whole
 * step, is at the part that waits, or else at the first open opportunity. `today` is a calendar day, 'yyyy-mm-dd'.
 */
export function findHere(view: DossierView, today: string): Here {
  const next = nextAction(view, today)
  if (next.why === 'opportunityWithout') return { opportunity: next.opportunity.id }
  if ('action' in next) {
    const { step, opportunity, part } = readReference(next.action.about)
    const isPart = steps.find(({ id }) => id === step)?.parts.some(({ id }) => id === part)
    if (step && step !== 'doing' && isPart) return { step, part }
    if (readOpportunities(view).some(({ id }) => id === opportunity)) return { opportunity }
  }
  const waiting = nextPart(view)
  if (waiting && 'step' in waiting.place) return { ...waiting.place, part: waiting.part.id }
  const open = readOpportunities(view).find((one) => isOpen(view, one))
  return open ? { opportunity: open.id } : { step: 'doing' }
}
