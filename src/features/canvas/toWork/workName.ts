import type { Work } from '../../../dossier/canvas/noteOrigins'
import { oneLine } from '../../../dossier/canvas/noteText'
import { contractName } from '../../../dossier/contracts/contractName'
import { readContract } from '../../../dossier/contracts/readContracts'
import type { DossierView } from '../../../dossier/document/view'
import type { Note } from '../../../dossier/kinds/note'

/** What the opportunity, action or contract of a note is called, on one line; '' where it has no name. */
export function workName(view: DossierView, note: Note, work: Work): string {
  if (work === 'opportunity') return oneLine(view.opportunities[note.opportunity]?.title ?? '')
  if (work === 'action') return oneLine(view.actions[note.action]?.what ?? '')
  const contract = readContract(view, note.contract)
  return oneLine(contractName(contract))
}
