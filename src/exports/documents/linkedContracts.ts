import { contractName } from '../../dossier/contracts/contractName'
import type { Contract } from '../../dossier/contracts/readContracts'
import { dateIn, numberIn } from '../../dossier/naming/formats'
import type { Words } from '../../words/Words'
import { fieldOf, table } from './pieces'
import type { Block } from './tree'

const columns = ['name', 'valuePerYear', 'ends', 'manager', 'clause'] as const

/** The contracts that belong to an opportunity, in short. */
export function linkedContracts(contracts: readonly Contract[], words: Words): Block {
  const name = (field: (typeof columns)[number]) => words(`contracts:fields.${field}`)
  return table(
    words('contracts:title'),
    columns.map((field) => [name(field), field === 'name' ? 3 : 2] as const),
    contracts.map((contract) => {
      const { valuePerYear, ends, manager, clause } = contract
      const said = (field: (typeof columns)[number], text: string) =>
        fieldOf(name(field), text, { screen: 'contracts' }, words)
      return [
        said('name', contractName(contract)),
        said('valuePerYear', valuePerYear === undefined ? '' : `€ ${numberIn(words, valuePerYear)}`),
        said('ends', ends && dateIn(words, ends)),
        said('manager', manager),
        words(`contracts:clauses.${clause}`),
      ]
    }),
  )
}
