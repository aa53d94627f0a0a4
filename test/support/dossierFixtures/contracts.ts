import { contractDayFields, contractNumberFields, contractTextFields } from '../../../src/content/contract'
import { changeContract, linkContract, removeContracts } from '../../../src/dossier/commands/contracts'
import { applyImport } from '../../../src/dossier/commands/importContracts'
import type { ImportedContract } from '../../../src/dossier/contracts/importedContract'
import { readRow } from '../../../src/dossier/contracts/importedRow'
import type { DossierDraft, Plain } from '../../../src/dossier/document/draft'
import { day, number, say, write } from './fill'

/** Contracts by hand and from files, in every form in which this app ever stored one. */
export function writeContracts(draft: DossierDraft): void {
  for (const id of ['c1', 'c2']) write(draft, 'contracts', id, everyField(id))
  removeContracts(draft, ['c2'])
  write(draft, 'contracts', 'c3', { name: say('c3/name'), plannedOn: '2027-01-15', rank: 'C' })
  // Of before there was a register, and of before a row was one text.
  const lists = 'together/contractList'
  write(draft, 'items', `${lists}/contracts/old1`, {
    name: say('old1/name'),
    supplier: say('old1/supplier'),
    endsOn: '2027-03-31',
    contractManager: say('old1/manager'),
    socialClause: 'notKept',
    category: say('old1/category'),
    rank: 'A',
  })
  write(draft, 'items', `${lists}/upcoming/old2`, {
    what: say('old2/what'),
    startsOn: '2027-04-01',
    buyer: say('old2/buyer'),
    rank: 'B',
  })
  draft.contracts.set('old3/row', { name: say('old3/name'), supplier: say('old3/supplier'), rank: 'B' })
  for (const [id, linked] of [
    ['c1', true],
    ['c3', true],
    ['c2', false],
  ] as const) {
    linkContract(draft, 'k1', id, true)
    linkContract(draft, 'k1', id, linked)
  }
}

/** The rows of a file, as they were in one month. */
export const rowsOf = (month: string): readonly ImportedContract[] =>
  ['I-1', 'I-2', 'I-3'].map((number, i) => ({
    number,
    name: say(`${number}/name`),
    supplier: say(`${number}/supplier`),
    description: say(`${number}/description in ${month}`),
    valuePerYear: 50_000 + i,
    ends: '2027-12-31',
    clause: 'none',
    manager: say(`${number}/manager`),
    location: null,
  }))

/** Three contracts of a file. */
export function importContracts(draft: DossierDraft): void {
  applyImport(draft, rowsOf('maart'), 'import-maart')
}

/** What people made of them: a field changed, one emptied, one changed and back again, and one contract removed. */
export function changeImported(draft: DossierDraft): void {
  const [first, second, third] = [idOf(draft, 'I-1'), idOf(draft, 'I-2'), idOf(draft, 'I-3')]
  changeContract(draft, first, { supplier: say('I-1/supplier by hand'), hoursPerWeek: 32 })
  changeContract(draft, first, { manager: '' })
  changeContract(draft, second, { name: say('I-2/name by hand') })
  changeContract(draft, second, { name: say('I-2/name') })
  removeContracts(draft, [third])
}

/** The same file, some months later. */
export function importAgain(draft: DossierDraft): void {
  applyImport(draft, rowsOf('mei'), 'import-mei')
}

/** The id of the contract that an import gave this number. */
export function idOf({ contracts }: DossierDraft, wanted: string): string {
  const found = [...contracts].find(([, value]) => readRow(value)?.number === wanted)
  return found?.[0].split('/')[0] ?? ''
}

function everyField(id: string): Readonly<Record<string, Plain>> {
  const texts = contractTextFields.map((field) => [field, say(`contracts/${id}/${field}`)])
  const days = contractDayFields.map((field) => [field, day()])
  const numbers = contractNumberFields.map((field) => [field, number()])
  const chosen = { category: 'green', clause: 'kept', relation: 'fair', rank: 'A' }
  return { ...Object.fromEntries([...texts, ...days, ...numbers]), ...chosen }
}
