import { opportunitiesOf } from '../../dossier/contracts/contractLinks'
import { type Contract, readContracts } from '../../dossier/contracts/readContracts'
import type { DossierView } from '../../dossier/document/view'
import { type Html, html } from '../html'
import { heading, table } from './pieces'
import { dateIn, numberIn, type Words } from './words'

const fields = [
  'number',
  'name',
  'supplier',
  'category',
  'clause',
  'relation',
  'valuePerYear',
  'hoursPerWeek',
  'start',
  'ends',
  'extensions',
  'optionBy',
  'plannedOn',
  'manager',
  'location',
  'description',
  'note',
] as const

/** The register: a row for each contract and each tender to come. Columns in which nobody wrote anything are left out. */
export function writeContracts(view: DossierView, words: Words): Html {
  const contracts = readContracts(view)
  const used = fields.filter((field) => contracts.some((contract) => read(contract, field, words) !== ''))
  const rows = contracts.map((contract) => [
    ...used.map((field) => read(contract, field, words)),
    opportunitiesOf(view, contract.id)
      .map(({ title }) => title || words('opportunities:untitled'))
      .join(', '),
  ])
  const columns = [...used.map((field) => words(`contracts:fields.${field}`)), words('opportunities:title')]
  return html`<section>
${heading(2, words('contracts:title'), 'contracts')}
${rows.length === 0 ? html`<p class="soft">${words('contracts:empty.title')}</p>` : table(undefined, columns, rows)}
</section>`
}

function read(contract: Contract, field: (typeof fields)[number], words: Words): string {
  const value = contract[field]
  if (value === undefined || value === '' || value === 'unknown') return ''
  if (field === 'category') return words(`opportunities:categories.${value}`)
  if (field === 'clause') return words(`contracts:clauses.${value}`)
  if (field === 'relation') return words(`contracts:relations.${value}`)
  if (typeof value === 'number') return numberIn(words, value)
  return ['start', 'ends', 'optionBy', 'plannedOn'].includes(field) ? dateIn(words, value) : value
}
