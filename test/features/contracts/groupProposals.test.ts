import { expect, test } from 'vitest'
import { addRecord } from '../../../src/dossier/commands/records'
import { readContracts } from '../../../src/dossier/contracts/readContracts'
import { groupProposals } from '../../../src/features/contracts/proposals/groupProposals'
import { proposeCategory } from '../../../src/workflow/proposeCategory'
import { writeDossier } from '../../support/writeDossier'

const names = [
  'Schoonmaak A',
  'Schoonmaak B',
  'Glasbewassing',
  'Poetsdienst',
  'Schoonmaak en catering',
  'Verzekering',
]
const contracts = readContracts(
  writeDossier((draft) =>
    names.forEach((name, i) => addRecord(draft, 'contracts', `c${i}`, { name, rank: `V${i}` })),
  ),
)
const { groups, unclear } = groupProposals(
  contracts.map((contract) => ({ contract, proposals: proposeCategory(contract) })),
)

test('contracts that are alike are proposed together, the most first and the doubtful last', () => {
  expect(groups.map(({ categories, count }) => [categories.join(), count])).toEqual([
    ['cleaning', 3],
    ['windows', 1],
    ['cleaning,catering', 1],
  ])
})

test('within a category, those with the same words stand together', () => {
  expect(
    groups[0]?.alike.map(({ evidence, contracts: alike }) => [evidence, alike.map(({ name }) => name)]),
  ).toEqual([
    [['schoonmaak'], ['Schoonmaak A', 'Schoonmaak B']],
    [['poetsdienst'], ['Poetsdienst']],
  ])
})

test('a contract in which nothing points anywhere is left to people', () => {
  expect(unclear.map(({ name }) => name)).toEqual(['Verzekering'])
})
