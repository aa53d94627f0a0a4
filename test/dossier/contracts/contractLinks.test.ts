import { describe, expect, test } from 'vitest'
import { linkContract } from '../../../src/dossier/commands/contracts'
import { addRecord, removeRecord } from '../../../src/dossier/commands/records'
import { carryOver } from '../../../src/dossier/contracts/carryOver'
import { contractsOf, opportunitiesOf } from '../../../src/dossier/contracts/contractLinks'
import { type Contract, readContracts } from '../../../src/dossier/contracts/readContracts'
import type { DossierDraft } from '../../../src/dossier/document/draft'
import { mergeDossiers, writeDossier } from '../../support/writeDossier'

const start = (draft: DossierDraft) => {
  addRecord(draft, 'opportunities', 'k1', { title: 'Stapelbaan' })
  addRecord(draft, 'contracts', 'c1', { name: 'Schoonmaak' })
  addRecord(draft, 'contracts', 'c2', { name: 'Groen' })
}

describe('a contract and an opportunity', () => {
  test('know each other from both sides', () => {
    const view = writeDossier(start, (draft) => linkContract(draft, 'k1', 'c1', true))
    expect(contractsOf(view, view.opportunities.k1 ?? missing()).map(({ name }) => name)).toEqual([
      'Schoonmaak',
    ])
    expect(opportunitiesOf(view, 'c1').map(({ title }) => title)).toEqual(['Stapelbaan'])
    expect(opportunitiesOf(view, 'c2')).toEqual([])
  })

  test('are linked by two laptops apart, and both links stay', () => {
    const view = mergeDossiers(
      start,
      (draft) => linkContract(draft, 'k1', 'c1', true),
      (draft) => linkContract(draft, 'k1', 'c2', true),
    )
    expect(contractsOf(view, view.opportunities.k1 ?? missing()).map(({ name }) => name)).toEqual([
      'Schoonmaak',
      'Groen',
    ])
  })

  test('part again, and a removed contract is no longer listed', () => {
    const view = writeDossier(
      start,
      (draft) => linkContract(draft, 'k1', 'c1', true),
      (draft) => linkContract(draft, 'k1', 'c2', true),
      (draft) => linkContract(draft, 'k1', 'c1', false),
      (draft) => removeRecord(draft, 'contracts', ['c2']),
    )
    expect(contractsOf(view, view.opportunities.k1 ?? missing())).toEqual([])
  })

  test('an opportunity that is not there takes no contract', () => {
    expect(() => writeDossier((draft) => linkContract(draft, 'k9', 'c1', true))).toThrow('item.notThere')
  })
})

describe('what goes with contracts to an opportunity', () => {
  const carried = (...contracts: readonly Partial<Contract>[]) => {
    const view = writeDossier((draft) =>
      contracts.forEach((contract, i) =>
        addRecord(draft, 'contracts', `c${i}`, { rank: `V${i}`, ...contract }),
      ),
    )
    return carryOver(readContracts(view))
  }

  test('of one contract: supplier, category, end date, clause, a good relation, its size and its place', () => {
    const known = { supplier: 'Helder', category: 'cleaning', ends: '2028-01-31', clause: 'kept' } as const
    const size = { valuePerYear: 1000.5, hoursPerWeek: 40, location: ' Stadskantoor ' }
    expect(carried({ ...known, ...size, relation: 'good' })).toEqual({
      kind: 'contract',
      category: 'cleaning',
      supplier: 'Helder',
      hasContract: 'yes',
      contractEnds: '2028-01-31',
      clause: 'kept',
      relationGood: 'yes',
      valuePerYear: 1000.5,
      handsOnHours: 40,
      place: 'Stadskantoor',
    })
  })

  test('of several: amounts added up where all are known, and a place that they share', () => {
    const helder = { valuePerYear: 0.1, hoursPerWeek: 40, location: 'Stadskantoor' }
    expect(carried(helder, { valuePerYear: 0.2, location: 'Stadskantoor' })).toMatchObject({
      valuePerYear: 0.3,
      handsOnHours: 0,
      place: 'Stadskantoor',
    })
    expect(carried(helder, { location: 'Gymzaal' }).place).toBe('')
  })

  test('of several: all suppliers, the first end, a clause that is not kept, and no guess where they differ', () => {
    expect(
      carried(
        { supplier: 'Helder', category: 'cleaning', ends: '2028-01-31', clause: 'kept', relation: 'good' },
        { supplier: 'Blad', category: 'green', ends: '2027-03-01', clause: 'notKept', relation: 'fair' },
      ),
    ).toEqual({
      kind: 'severalSuppliers',
      category: '',
      supplier: 'Helder, Blad',
      hasContract: 'yes',
      contractEnds: '2027-03-01',
      clause: 'notKept',
      relationGood: '',
      valuePerYear: 0,
      handsOnHours: 0,
      place: '',
    })
  })

  test('of a tender to come: that no contract runs', () => {
    expect(carried({ category: 'post', plannedOn: '2027-03-01' })).toMatchObject({
      kind: 'tender',
      hasContract: 'no',
      contractEnds: '',
    })
  })

  test('a difficult relation is no ground for an open conversation', () => {
    expect(carried({ relation: 'poor' }).relationGood).toBe('no')
  })
})

function missing(): never {
  throw new Error('The opportunity is missing')
}
