import { criteria } from '../../content/ranking'
import { contractName } from '../../dossier/contracts/contractName'
import { readSettings } from '../../dossier/contracts/rankingSettings'
import { type Contract, readContracts } from '../../dossier/contracts/readContracts'
import type { DossierView } from '../../dossier/document/view'
import { numberIn } from '../../dossier/naming/formats'
import type { Words } from '../../words/Words'
import { type Ranked, rankContracts } from '../../workflow/ranking/rankContracts'
import type { Sheet, SheetColumn } from '../writers/sheetContent'
import { paragraph, table } from './pieces'
import type { Block } from './tree'

/** Place, name, supplier, score, what that can become, and how much is known. */
const shownOnPaper = 6

/** Where each contract stands, with its score; those of which too little is known come last. */
export function rankingTable(view: DossierView, words: Words, today: string): Block {
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
export function rankingSheet(view: DossierView, words: Words, today: string): Sheet {
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
