import { describe, expect, test, vi } from 'vitest'
import { answer } from '../../../src/dossier/commands/answers'
import { describeDossier } from '../../../src/dossier/commands/describeDossier'
import { nameOnRole } from '../../../src/dossier/commands/nameOnRole'
import { addRecord } from '../../../src/dossier/commands/records'
import { contractLinkField } from '../../../src/dossier/contracts/contractLinks'
import { put } from '../../../src/dossier/document/draft'
import { offersFor } from '../../../src/dossier/roleMatrix/offers'
import { wholeDossier } from '../../../src/dossier/roleMatrix/scope'
import { memoryDossier } from '../../support/memoryDossier'

const unreachedIn = await vi.hoisted(async () => (await import('../../support/branches')).watchBranches())

const contract = 'k1/contract'

function cleaning() {
  return memoryDossier(
    (draft) => describeDossier(draft, { hrLead: ' Sanne ', procurementLead: 'Mirjam' }),
    (draft) => put(draft.contracts, 'c1/name', 'Schoonmaak'),
    (draft) => put(draft.contracts, 'c1/manager', 'Karin'),
    (draft) =>
      addRecord(draft, 'opportunities', 'k1', { title: 'Schoonmaak', [contractLinkField('c1')]: true }),
    (draft) => answer(draft, `${contract}/divideRoles/clientContact`, 'Ahmed'),
    (draft) => answer(draft, `${contract}/handover/contractManager`, 'Ilse'),
    (draft) => answer(draft, `${contract}/divideRoles/supplierContact`, 'Wim'),
  )
}

describe('names that the dossier knows for a role', () => {
  test('are the leads of the dossier, each for their own role', () => {
    const { view } = cleaning()
    expect(offersFor(view(), 'hrLead', wholeDossier)).toEqual(['Sanne'])
    expect(offersFor(view(), 'procurementLead', contract)).toEqual(['Mirjam'])
    expect(offersFor(view(), 'client', wholeDossier)).toEqual([])
  })

  test('are, on a route, who manages its contract and whom people named while dividing the roles', () => {
    const { view } = cleaning()
    expect(offersFor(view(), 'contractManager', contract)).toEqual(['Karin', 'Ahmed', 'Ilse'])
    expect(offersFor(view(), 'accountManager', contract)).toEqual(['Wim'])
    expect(offersFor(view(), 'lawyer', contract)).toEqual([])
    expect(offersFor(view(), 'contractManager', wholeDossier)).toEqual([])
  })

  test('are offered no more once they are on the role, also when they come from the whole dossier', () => {
    const { view, change } = cleaning()
    change((draft) => nameOnRole(draft, { name: 'sanne', role: 'hrLead', scope: wholeDossier, as: 'holds' }))
    expect(offersFor(view(), 'hrLead', wholeDossier)).toEqual([])
    expect(offersFor(view(), 'hrLead', contract)).toEqual([])
    change((draft) =>
      nameOnRole(draft, { name: 'Ilse', role: 'contractManager', scope: contract, as: 'deputy' }),
    )
    expect(offersFor(view(), 'contractManager', contract)).toEqual(['Karin', 'Ahmed'])
  })

  test('that nobody filled in are no offer', () => {
    const { view } = memoryDossier((draft) =>
      addRecord(draft, 'opportunities', 'k1', { title: 'Schoonmaak' }),
    )
    expect(offersFor(view(), 'hrLead', wholeDossier)).toEqual([])
    expect(offersFor(view(), 'contractManager', contract)).toEqual([])
  })
})

test('every branch of these offers is reached by one of these cases', async () => {
  expect(await unreachedIn('src/dossier/roleMatrix/offers.ts')).toEqual([])
})
