import type { DossierView } from '../document/view'
import type { Opportunity } from '../kinds/opportunity'
import { progressOf } from './progressOf'

export type StartWarning = 'noClient' | 'noHrLead' | 'noProcurementLead' | 'noSupplierOrCategory'

/**
 * What is missing when step 4 starts for an opportunity (`stappenplan` 2.3, rule 3; a proposal): a client with
 * mandate, a lead from HR and one from procurement, and a supplier or a category. A warning, never a gate.
 */
export function startWarnings(
  view: DossierView,
  { supplier, category }: Opportunity,
): readonly StartWarning[] {
  const said = (part: string, question: string) =>
    String(view.answers[`commitment/${part}/${question}`] ?? '')
  const mandateDone = progressOf(view).step('commitment').parts.mandate?.state === 'done'
  const warnings: StartWarning[] = []
  if (!mandateDone && said('mandate', 'decider') === '') warnings.push('noClient')
  if (view.about.hrLead === '' && said('mandate', 'hrLead') === '') warnings.push('noHrLead')
  if (view.about.procurementLead === '' && said('mandate', 'procurementLead') === '') {
    warnings.push('noProcurementLead')
  }
  if (supplier.trim() === '' && category === '') warnings.push('noSupplierOrCategory')
  return warnings
}
