import { describe, expect, test } from 'vitest'
import { changeContract, changeContracts } from '../../../src/dossier/commands/contracts'
import { addRecord, removeRecord, restoreRecord } from '../../../src/dossier/commands/records'
import { readContract, readContractIds, readContracts } from '../../../src/dossier/contracts/readContracts'
import type { DossierDraft } from '../../../src/dossier/document/draft'
import { memoryDossier } from '../../support/memoryDossier'
import { mergeDossiers, writeDossier } from '../../support/writeDossier'

const cleaning = { name: 'Schoonmaak', supplier: 'Helder', valuePerYear: 1200, clause: 'kept', rank: 'V' }
const imported = (draft: DossierDraft) => void draft.contracts.set('c1/row', cleaning)

describe('a contract of the register', () => {
  test('is what was imported, with what people changed since over it', () => {
    const dossier = memoryDossier(imported)
    dossier.change((draft) => changeContract(draft, 'c1', { supplier: 'Helder & Co', hoursPerWeek: 30 }))
    expect(readContract(dossier.view(), 'c1')).toMatchObject({
      name: 'Schoonmaak',
      supplier: 'Helder & Co',
      valuePerYear: 1200,
      hoursPerWeek: 30,
      clause: 'kept',
      relation: 'unknown',
    })
  })

  test('keeps a field empty that somebody emptied, and follows the import again once both say the same', () => {
    const dossier = memoryDossier(imported)
    dossier.change((draft) => changeContract(draft, 'c1', { supplier: '', valuePerYear: undefined }))
    expect(readContract(dossier.view(), 'c1')).toMatchObject({ supplier: '', valuePerYear: undefined })
    dossier.change((draft) => changeContract(draft, 'c1', { supplier: 'Helder' }))
    expect(dossier.draft.contracts.has('c1/supplier')).toBe(false)
    expect(readContract(dossier.view(), 'c1')?.supplier).toBe('Helder')
  })

  test('says nothing where a value is of another kind than its field', () => {
    const view = writeDossier(({ contracts }) => {
      contracts.set('c1/row', { name: 12, valuePerYear: '1200', ends: 'volgend jaar', category: 'robots' })
      contracts.set('c2/row', 'geen rij')
      contracts.set('c2/clause', 'soms')
    })
    const nothing = { name: '', valuePerYear: undefined, ends: '', category: '', clause: 'unknown' }
    expect(readContract(view, 'c1')).toMatchObject(nothing)
    expect(readContract(view, 'c2')).toMatchObject(nothing)
  })

  test('leaves the list when it is removed, and comes back with everything it said', () => {
    const dossier = memoryDossier(imported)
    dossier.change((draft) => removeRecord(draft, 'contracts', ['c1']))
    expect(readContracts(dossier.view())).toEqual([])
    expect(readContract(dossier.view(), 'c1')?.removed).toBe(true)
    dossier.change((draft) => restoreRecord(draft, 'contracts', ['c1']))
    expect(readContracts(dossier.view()).map(({ name }) => name)).toEqual(['Schoonmaak'])
  })

  test('gets a category together with others in one change', () => {
    const dossier = memoryDossier(imported, (draft) =>
      addRecord(draft, 'contracts', 'c2', { name: 'Ramen', rank: 'W' }),
    )
    dossier.change((draft) => changeContracts(draft, ['c1', 'c2'], { category: 'cleaning' }))
    expect(readContracts(dossier.view()).map(({ category }) => category)).toEqual(['cleaning', 'cleaning'])
  })

  test('holds what two laptops changed in it apart', () => {
    const view = mergeDossiers(
      imported,
      (draft) => changeContract(draft, 'c1', { supplier: 'Helder & Co' }),
      (draft) => changeContract(draft, 'c1', { location: 'Stadskantoor' }),
    )
    expect(readContract(view, 'c1')).toMatchObject({ supplier: 'Helder & Co', location: 'Stadskantoor' })
  })
})

describe('the list of contracts', () => {
  const three = (draft: DossierDraft) => {
    addRecord(draft, 'contracts', 'b', { name: 'Tweede', rank: 'W' })
    addRecord(draft, 'contracts', 'a', { name: 'Eerste', rank: 'V' })
    addRecord(draft, 'contracts', 'c', { name: 'Derde', rank: 'X' })
  }

  test('stands in the order people gave it', () => {
    expect(readContracts(writeDossier(three)).map(({ name }) => name)).toEqual(['Eerste', 'Tweede', 'Derde'])
  })

  test('reads one contract again after one edit, and keeps the same ids', () => {
    const dossier = memoryDossier(three)
    const before = dossier.view()
    const ids = readContractIds(before)
    dossier.change((draft) => changeContract(draft, 'b', { name: 'Anders' }))
    const after = dossier.view()
    expect(readContractIds(after)).toBe(ids)
    expect(readContract(after, 'a')).toBe(readContract(before, 'a'))
    expect(readContract(after, 'b')).not.toBe(readContract(before, 'b'))
  })

  test('is the same list as long as nothing changes in it', () => {
    const view = writeDossier(three)
    expect(readContracts(view)).toBe(readContracts(view))
  })
})

describe('lines that part 3.1 asked for before there was a register', () => {
  const old = (draft: DossierDraft) => {
    addRecord(draft, 'items', 'together/contractList/contracts/i1', {
      name: 'Schoonmaak',
      category: 'Facilitair',
      endsOn: '2028-01-31',
      contractManager: 'Ahmed',
      socialClause: 'notKept',
      rank: 'V',
    })
    addRecord(draft, 'items', 'together/contractList/upcoming/i2', {
      what: 'Sportvelden',
      startsOn: '2027-05-01',
      buyer: 'Mirjam',
      rank: 'W',
    })
  }

  test('are contracts and tenders to come', () => {
    expect(readContracts(writeDossier(old))).toMatchObject([
      {
        id: 'i1',
        name: 'Schoonmaak',
        category: '',
        categoryText: 'Facilitair',
        ends: '2028-01-31',
        manager: 'Ahmed',
        clause: 'notKept',
      },
      { id: 'i2', name: 'Sportvelden', plannedOn: '2027-05-01', manager: 'Mirjam' },
    ])
  })

  test('take changes and a category like any other contract, and stay one line', () => {
    const dossier = memoryDossier(old)
    dossier.change((draft) => changeContract(draft, 'i1', { category: 'cleaning', manager: '' }))
    const [first, ...others] = readContracts(dossier.view())
    expect(first).toMatchObject({ name: 'Schoonmaak', category: 'cleaning', manager: '' })
    expect(others).toHaveLength(1)
  })
})
