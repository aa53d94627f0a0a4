import { recordPath } from '../../addresses/recordPath'
import { contractName } from '../../dossier/contracts/contractName'
import { readContracts } from '../../dossier/contracts/readContracts'
import type { DossierView } from '../../dossier/document/view'
import type { Words } from '../../words/Words'
import { type Found, found } from './found'

/** The contracts as they read, with what an import told of them. */
export function contractDocuments(dossier: string, view: DossierView, words: Words): readonly Found[] {
  return readContracts(view).map((contract) => {
    const { id: one, supplier, number, manager, categoryText } = contract
    const text = [supplier, number, manager, categoryText].join(' ')
    return found(
      'contracts',
      one,
      contractName(contract) || words('contracts:noName'),
      text,
      recordPath(dossier, view, 'contracts', one),
    )
  })
}
