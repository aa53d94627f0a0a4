import type { contractDayFields } from '../../content/contract'
import { opportunitiesOf } from '../../dossier/contracts/contractLinks'
import { type ImportedField, importedFields } from '../../dossier/contracts/importedContract'
import { type Contract, readContracts } from '../../dossier/contracts/readContracts'
import type { DossierView } from '../../dossier/document/view'
import type { Words } from '../../words/Words'
import type { Sheet, SheetColumn } from '../writers/sheetContent'
import { contractTable } from './contractTable'
import { defineDocument } from './define'
import { document, heading, madeWith, paragraph } from './pieces'
import { rankingSheet, rankingTable } from './ranking'

/** The contract register with its ranking. Importing it again gives the same register. */
export const register = defineDocument({
  id: 'register',
  address: 'contractenlijst',
  about: 'dossier',
  audience: ['contractManagers', 'duo'],
  subjects: ['ranking'],
  tree(input) {
    const { view, words, today } = input
    return document(input, words('papers:documents.register.title'), () => [
      contractTable(view, words),
      heading(1, words('papers:register.ranking')),
      paragraph(words('papers:register.rankingText')),
      rankingTable(view, words, today),
      madeWith(words),
    ])
  },
  sheets: ({ view, words, today }) => [registerSheet(view, words), rankingSheet(view, words, today)],
})

type Column = ImportedField
const days: readonly string[] = [
  'start',
  'ends',
  'optionBy',
  'plannedOn',
] satisfies readonly (typeof contractDayFields)[number][]
const wide: readonly string[] = ['name', 'description', 'note']

/** What few registers tell has a column only where somebody filled it in. */
const rare: readonly Column[] = ['number', 'description', 'categoryText', 'cpv', 'start', 'note']

function registerSheet(view: DossierView, words: Words): Sheet {
  const contracts = readContracts(view)
  const used = importedFields.filter(
    (field) => !rare.includes(field) || contracts.some((contract) => contract[field] !== ''),
  )
  return {
    name: words('contracts:title'),
    columns: [
      ...used.map((field): SheetColumn => {
        const title = titleOf(field, words)
        return { title, kind: kindOf(field), width: widthOf(field, title) }
      }),
      { title: words('papers:register.opportunities'), kind: 'text', width: 30 },
    ],
    rows: contracts.map((contract) => [
      ...used.map((field) => cellOf(contract, field, words)),
      opportunitiesOf(view, contract.id)
        .map(({ title }) => title || words('opportunities:untitled'))
        .join(', '),
    ]),
  }
}

/** The category has a title of its own, by which it is known when the file comes back. */
function titleOf(field: Column, words: Words): string {
  return words(field === 'category' ? 'papers:register.category' : `contracts:fields.${field}`)
}

function kindOf(field: Column): SheetColumn['kind'] {
  if (days.includes(field)) return 'day'
  if (field === 'valuePerYear') return 'euro'
  return field === 'hoursPerWeek' ? 'number' : 'text'
}

function widthOf(field: Column, title: string): number {
  return Math.max(wide.includes(field) ? 34 : 14, Math.min(title.length + 2, 18))
}

function cellOf(contract: Contract, field: Column, words: Words): string | number | undefined {
  if (field === 'category') {
    return contract.category && words(`opportunities:categories.${contract.category}`)
  }
  if (field === 'clause') return words(`contracts:clauses.${contract.clause}`)
  if (field === 'relation') return words(`contracts:relations.${contract.relation}`)
  return contract[field]
}
