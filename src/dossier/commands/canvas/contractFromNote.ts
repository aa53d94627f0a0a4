import { oneLine } from '../../canvas/noteText'
import type { Note } from '../../canvas/records'
import type { DossierDraft } from '../../document/draft'
import { addContract } from '../contracts'
import { changeNote } from './changeNote'

/** Makes a line of the contract register of a note. The note stays, and stays linked. */
export function contractFromNote(
  draft: DossierDraft,
  note: Note,
  { id, rank }: { readonly id: string; readonly rank: string },
): void {
  addContract(draft, id, {
    name: oneLine(note.text),
    rank,
    ...(note.supplier !== '' && { supplier: note.supplier }),
  })
  changeNote(draft, note.id, { contract: id })
}
