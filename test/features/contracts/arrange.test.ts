import { describe, expect, test } from 'vitest'
import { addRecord } from '../../../src/dossier/commands/records'
import { type Contract, readContracts } from '../../../src/dossier/contracts/readContracts'
import { arrange } from '../../../src/features/contracts/register/arrange'
import { everything, type Question } from '../../../src/features/contracts/register/question'
import { writeDossier } from '../../support/writeDossier'

const today = '2026-11-22'
const lines: readonly Partial<Contract>[] = [
  {
    name: 'Schoonmaak',
    supplier: 'Helder',
    category: 'cleaning',
    ends: '2027-03-01',
    valuePerYear: 900,
    clause: 'kept',
  },
  { name: 'Catering', supplier: 'Café Zuid', category: 'catering', ends: '2026-10-01', valuePerYear: 12_000 },
  { name: 'Post', supplier: 'snelveen', plannedOn: '2027-05-01', clause: 'none' },
  { name: 'Groen', supplier: 'Blad', category: 'green', ends: '2028-11-30', location: 'Wijk Noord' },
]
const contracts = readContracts(
  writeDossier((draft) =>
    lines.forEach((line, i) => addRecord(draft, 'contracts', `c${i}`, { ...line, rank: `V${i}` })),
  ),
)
const names = new Map(contracts.map(({ id, name }) => [id, name]))
const ask = (question: Partial<Question>) =>
  arrange(contracts, { ...everything, ...question }, today, (_, value) => value).map((row) =>
    row.kind === 'contract' ? names.get(row.id) : `${row.group} (${row.count})`,
  )

describe('the list of contracts', () => {
  test('is as people made it until they ask otherwise', () => {
    expect(ask({})).toEqual(['Schoonmaak', 'Catering', 'Post', 'Groen'])
  })

  test.each([
    ['schoon', ['Schoonmaak']],
    ['CAFE zuid', ['Catering']],
    ['noord blad', ['Groen']],
    ['bestaat niet', []],
  ])('finds %s', (text, found) => {
    expect(ask({ text })).toEqual(found)
  })

  test('finds a contract by its CPV code, and by what that code is about', () => {
    const coded = readContracts(
      writeDossier((draft) => {
        addRecord(draft, 'contracts', 'a', { name: 'Perceel 4', cpv: '90911300-9' })
        addRecord(draft, 'contracts', 'b', { name: 'Perceel 5', cpv: '' })
      }),
    )
    const find = (text: string) =>
      arrange(
        coded,
        { ...everything, text },
        today,
        (_, value) => value,
        (cpv) => (cpv.startsWith('909113') ? 'Ramen wassen' : ''),
      ).map(({ id }) => id)
    expect(find('ramen')).toEqual(['a'])
    expect(find('90911300')).toEqual(['a'])
    expect(find('schilderwerk')).toEqual([])
  })

  test.each([
    [{ category: 'green' }, ['Groen']],
    [{ category: 'none' }, ['Post']],
    [{ clause: 'kept' }, ['Schoonmaak']],
    [{ clause: 'unknown' }, ['Catering', 'Groen']],
    [{ within: 'over' }, ['Catering']],
    [{ within: 'm6' }, ['Schoonmaak']],
    [{ within: 'm24' }, ['Schoonmaak']],
    [{ within: 'planned' }, ['Post']],
    [{ within: 'noDate' }, []],
    [{ only: new Set(['c3']) }, ['Groen']],
  ] as const)('leaves out what does not fit %o', (question, found) => {
    expect(ask(question)).toEqual(found)
  })

  test('sorts amounts as amounts and words as words, with what is not filled in last either way', () => {
    expect(ask({ sort: 'valuePerYear' })).toEqual(['Schoonmaak', 'Catering', 'Post', 'Groen'])
    expect(ask({ sort: 'valuePerYear', descending: true })).toEqual([
      'Catering',
      'Schoonmaak',
      'Post',
      'Groen',
    ])
    expect(ask({ sort: 'supplier' })).toEqual(['Groen', 'Catering', 'Schoonmaak', 'Post'])
    expect(ask({ sort: 'ends', descending: true })).toEqual(['Groen', 'Schoonmaak', 'Catering', 'Post'])
    expect(ask({ sort: 'clause', descending: true })).toEqual(['Post', 'Schoonmaak', 'Catering', 'Groen'])
  })

  test('divides by year of ending: what is over first, what has yet to come last', () => {
    expect(ask({ group: 'endYear' })).toEqual([
      'over (1)',
      'Catering',
      '2027 (1)',
      'Schoonmaak',
      '2028 (1)',
      'Groen',
      'planned (1)',
      'Post',
    ])
  })

  test('divides by category, with what has none at the end', () => {
    expect(ask({ group: 'category', sort: 'name' })).toEqual([
      'catering (1)',
      'Catering',
      'cleaning (1)',
      'Schoonmaak',
      'green (1)',
      'Groen',
      ' (1)',
      'Post',
    ])
  })
})
