import type { contractDayFields } from '../../content/contract'
import { criteria } from '../../content/ranking'
import { opportunitiesOf } from '../../dossier/contracts/contractLinks'
import { contractName } from '../../dossier/contracts/contractName'
import { type ImportedField, importedFields } from '../../dossier/contracts/importedContract'
import { readSettings } from '../../dossier/contracts/rankingSettings'
import { type Contract, readContracts } from '../../dossier/contracts/readContracts'
import type { DossierView } from '../../dossier/document/view'
import { type Ranked, rankContracts } from '../../workflow/ranking/rankContracts'
import { numberIn, type Words } from '../dossierFile/words'
import type { Sheet, SheetColumn } from '../writers/sheetContent'
import { contractTable } from './contractTable'
import { defineDocument } from './define'
import { document, heading, madeWith, paragraph, table } from './pieces'
import type { Block } from './tree'

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

/** Place, name, supplier, score, what that can become, and how much is known. */
const shownOnPaper = 6

/** Where each contract stands, with its score; those of which too little is known come last. */
function rankingTable(view: DossierView, words: Words, today: string): Block {
  const { columns, rows } = rankingSheet(view, words, today)
  if (rows.length === 0) return paragraph(words('contracts:empty.title'), 'soft')
  return table(
    words('papers:register.ranking'),
    columns.slice(0, shownOnPaper).map(({ title, kind }) => [title, kind === 'text' ? 3 : 1.5] as const),
    rows.map((row) =>
      row
        .slice(0, shownOnPaper)
        .map((cell) => (typeof cell === 'number' ? numberIn(words, cell) : cell || '–')),
    ),
  )
}

/** Where each contract stands and why, in points per criterion. What is not known has none. */
function rankingSheet(view: DossierView, words: Words, today: string): Sheet {
  const { ranked, tooLittle } = rankContracts(readContracts(view), readSettings(view), today)
  const lineOf = ({ contract, score, most, known, reasons }: Ranked<Contract>, place: number | undefined) => [
    place,
    contractName(contract),
    contract.supplier,
    place === undefined ? undefined : score,
    place === undefined ? undefined : most,
    Math.round(known * 100),
    ...criteria.map((criterion) => {
      const points = reasons.find((reason) => reason.criterion === criterion)?.points
      return points === undefined ? undefined : Math.round(points * 100)
    }),
  ]
  const number = (title: string): SheetColumn => ({
    title,
    kind: 'number',
    width: Math.max(12, title.length + 2),
  })
  return {
    name: words('papers:register.ranking'),
    columns: [
      number(words('papers:register.place')),
      { title: words('contracts:fields.name'), kind: 'text', width: 36 },
      { title: words('contracts:fields.supplier'), kind: 'text', width: 26 },
      number(words('papers:register.score')),
      number(words('papers:register.most')),
      number(words('papers:register.known')),
      ...criteria.map((criterion) =>
        number(words('papers:register.points', { criterion: words(`ranking:criteria.${criterion}`) })),
      ),
    ],
    rows: [
      ...ranked.map((one, index) => lineOf(one, index + 1)),
      ...tooLittle.map((one) => lineOf(one, undefined)),
    ],
  }
}
