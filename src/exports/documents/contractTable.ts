import { opportunitiesOf } from '../../dossier/contracts/contractLinks'
import { type ImportedField, importedFields } from '../../dossier/contracts/importedContract'
import { type Contract, readContracts } from '../../dossier/contracts/readContracts'
import type { DossierView } from '../../dossier/document/view'
import { dateIn, numberIn } from '../../dossier/naming/formats'
import type { Words } from '../../words/Words'
import { paragraph, table } from './pieces'
import type { Block } from './tree'

const columns = { name: 4, supplier: 3, category: 2.5, valuePerYear: 2, ends: 2.5, clause: 2 } as const
type ColumnField = keyof typeof columns
const fields = Object.keys(columns) as ColumnField[]
const otherFields = importedFields.filter((field) => !(field in columns) && field !== 'plannedOn')

/** The register in short: everything that is known of a contract is in the workbook. */
export function contractTable(view: DossierView, words: Words): Block {
  return writeTable(view, words, false)
}

/** The register with all that is known: what has no column of its own stands by name in the last. */
export function wholeContractTable(view: DossierView, words: Words): Block {
  return writeTable(view, words, true)
}

function writeTable(view: DossierView, words: Words, whole: boolean): Block {
  const contracts = readContracts(view)
  if (contracts.length === 0) return paragraph(words('contracts:empty.title'), 'soft')
  return table(
    words('contracts:title'),
    [
      ...fields.map((field) => [words(`contracts:fields.${field}`), columns[field]] as const),
      ...(whole ? [[words('papers:register.more'), 5] as const] : []),
    ],
    contracts.map((contract) => [
      ...fields.map((field) => shownIn(contract, field, words)),
      ...(whole ? [moreOf(view, contract, words) || '–'] : []),
    ]),
  )
}

function shownIn(contract: Contract, field: ColumnField, words: Words): string {
  const text = textOf(contract, field, words)
  if (field === 'name') return text || words('contracts:noName')
  if (field === 'clause') return words(`contracts:clauses.${contract.clause}`)
  if (field === 'ends' && contract.plannedOn) {
    return words('papers:tenderOn', { when: dateIn(words, contract.plannedOn) })
  }
  return text || words('papers:nothing')
}

/** 'Contractmanager: Bob', a line for each, and the opportunities that it belongs to. */
function moreOf(view: DossierView, contract: Contract, words: Words): string {
  const more: readonly ImportedField[] = contract.plannedOn ? ['ends', ...otherFields] : otherFields
  const told = more.flatMap((field) => {
    const value = textOf(contract, field, words)
    return value === '' ? [] : words('file:named', { name: words(`contracts:fields.${field}`), value })
  })
  const opportunities = opportunitiesOf(view, contract.id)
  if (opportunities.length === 0) return told.join('\n')
  const name = words('papers:register.opportunities')
  const value = opportunities.map(({ title }) => title || words('opportunities:untitled')).join(', ')
  return [...told, words('file:named', { name, value })].join('\n')
}

/** What is known in a field, in words; '' for nothing. */
function textOf(contract: Contract, field: ImportedField, words: Words): string {
  const value = contract[field]
  if (value === undefined || value === '' || value === 'unknown') return ''
  if (field === 'category') return words(`opportunities:categories.${value}`)
  if (field === 'clause') return words(`contracts:clauses.${value}`)
  if (field === 'relation') return words(`contracts:relations.${value}`)
  if (typeof value === 'number') {
    const number = numberIn(words, value)
    return field === 'valuePerYear' ? `€ ${number}` : number
  }
  return ['start', 'ends', 'optionBy'].includes(field) ? dateIn(words, value) : value
}
