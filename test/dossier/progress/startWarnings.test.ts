import { expect, test } from 'vitest'
import { answer } from '../../../src/dossier/commands/answers'
import { describeDossier } from '../../../src/dossier/commands/describeDossier'
import { addRecord, changeRecord } from '../../../src/dossier/commands/records'
import type { DossierDraft } from '../../../src/dossier/document/draft'
import { startWarnings } from '../../../src/dossier/progress/startWarnings'
import { memoryDossier } from '../../support/memoryDossier'

const warningsAfter = (...commands: ((draft: DossierDraft) => void)[]) => {
  const view = memoryDossier(
    (draft) => addRecord(draft, 'opportunities', 'k1', { title: 'Post' }),
    ...commands,
  ).view()
  const opportunity = view.opportunities.k1
  return opportunity && startWarnings(view, opportunity)
}

test('step 4 warns for everything that is missing', () => {
  expect(warningsAfter()).toEqual(['noClient', 'noHrLead', 'noProcurementLead', 'noSupplierOrCategory'])
})

test('what was said when the dossier was made, or in part 1.4, is not asked again', () => {
  const leads = (draft: DossierDraft) =>
    describeDossier(draft, { hrLead: 'Sanne', procurementLead: 'Mirjam' })
  expect(warningsAfter(leads)).toEqual(['noClient', 'noSupplierOrCategory'])
  const mandate = (draft: DossierDraft) => {
    answer(draft, 'commitment/mandate/hrLead', 'Sanne')
    answer(draft, 'commitment/mandate/procurementLead', 'Mirjam')
    answer(draft, 'commitment/mandate/decider', 'Karin')
  }
  expect(warningsAfter(mandate)).toEqual(['noSupplierOrCategory'])
})

test.each([{ supplier: 'Postploeg' }, { category: 'post' }])('%j is enough to start with', (fields) => {
  expect(warningsAfter((draft) => changeRecord(draft, 'opportunities', 'k1', fields))).not.toContain(
    'noSupplierOrCategory',
  )
})
