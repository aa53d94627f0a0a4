import { describe, expect, test } from 'vitest'
import { compareImport } from '../../../src/dossier/contracts/compareImport'
import type { ImportedContract } from '../../../src/dossier/contracts/importedContract'
import { matchImport } from '../../../src/dossier/contracts/matchImport'

type Row = { readonly [Field in 'number' | 'name' | 'supplier']?: string }

const lot = (name: string, number = 'K1'): Row => ({ number, name, supplier: 'Blad' })
/** Which contract each row is found to tell of, by its id; the contracts came in by an earlier file. */
const found = (contracts: Readonly<Record<string, Row>>, ...rows: readonly ImportedContract[]) => {
  const known = Object.entries(contracts).map(([id, row]) => ({ id, removed: false, own: {}, row }))
  return matchImport(known, rows).map((one) => one?.id)
}

describe('a row with a number that is shared', () => {
  test('by two contracts is neither of them once its name differs from both', () => {
    expect(found({ north: lot('Noord'), east: lot('Oost') }, lot('West'))).toEqual([undefined])
  })

  test('by another row is not the one contract with that number, when both names are new', () => {
    expect(found({ whole: lot('Heel') }, lot('Noord'), lot('Oost'))).toEqual([undefined, undefined])
  })

  test('is the contract that is left when the others are found by their names', () => {
    const contracts = { north: lot('Noord'), east: lot('Oost') }
    expect(found(contracts, lot('Noord'), lot('West'))).toEqual(['north', 'east'])
    expect(found(contracts, lot('West'), { ...lot('Oost'), ends: '2030-01-01' })).toEqual(['north', 'east'])
  })
})

describe('a row with a known name', () => {
  const contracts = { green: lot('Groen'), post: { name: 'Post', supplier: 'Bode' } }

  test('and another number is another contract', () => {
    expect(found(contracts, lot('Groen', 'K9'))).toEqual([undefined])
  })

  test('is that contract when only one of both has a number', () => {
    expect(found(contracts, { name: 'Groen', supplier: 'Blad' })).toEqual(['green'])
    expect(found(contracts, { number: 'K9', name: 'Post', supplier: 'Bode' })).toEqual(['post'])
  })

  test('is not a contract that another row tells of already', () => {
    expect(found(contracts, contracts.post, { ...contracts.post, ends: '2030-01-01' })).toEqual([
      'post',
      undefined,
    ])
  })
})

test('ten thousand contracts of one supplier, without names and numbers, are compared in a moment', () => {
  const rows = Array.from({ length: 10_000 }, (_, i) => ({ supplier: 'Diversen', valuePerYear: i }))
  const known = rows.map((row, i) => ({ id: `c${i}`, removed: false, own: {}, row }))
  const kinds = (told: typeof rows) => new Set(compareImport(known, told).map(({ kind }) => kind))
  const start = performance.now()
  expect(kinds(rows)).toEqual(new Set(['same']))
  expect(kinds(rows.toReversed())).toEqual(new Set(['same']))
  expect(kinds(rows.map((row) => ({ ...row, valuePerYear: row.valuePerYear + 0.5 })))).toEqual(
    new Set(['changed']),
  )
  // Comparing each with each takes half a minute.
  expect(performance.now() - start).toBeLessThan(10_000)
})
