import { type Contract, readContracts } from '../../dossier/contracts/readContracts'
import type { DossierView } from '../../dossier/document/view'
import { dateIn, numberIn, type Words } from '../dossierFile/words'
import { paragraph, table } from './pieces'
import type { Block } from './tree'

/** The register in short: everything that is known of a contract is in the workbook. */
export function contractTable(view: DossierView, words: Words): Block {
  const contracts = readContracts(view)
  if (contracts.length === 0) return paragraph(words('contracts:empty.title'), 'soft')
  const name = (field: string) => words(`contracts:fields.${field}`)
  const euros = ({ valuePerYear }: Contract) =>
    valuePerYear === undefined ? words('papers:nothing') : `€ ${numberIn(words, valuePerYear)}`
  const day = ({ plannedOn, ends }: Contract) => {
    if (plannedOn) return words('papers:tenderOn', { when: dateIn(words, plannedOn) })
    return ends ? dateIn(words, ends) : words('papers:nothing')
  }
  return table(
    words('contracts:title'),
    [
      [name('name'), 4],
      [name('supplier'), 3],
      [name('category'), 2.5],
      [name('valuePerYear'), 2],
      [name('ends'), 2.5],
      [name('clause'), 2],
    ],
    contracts.map((contract) => [
      contract.name || words('contracts:noName'),
      contract.supplier || words('papers:nothing'),
      contract.category ? words(`opportunities:categories.${contract.category}`) : words('papers:nothing'),
      euros(contract),
      day(contract),
      words(`contracts:clauses.${contract.clause}`),
    ]),
  )
}
