import { oneLine } from '../../canvas/noteText'
import type { DossierDraft } from '../../document/draft'
import type { Note } from '../../kinds/note'
import { addRecord, changeRecord } from '../records'

/** Makes a line of the contract register of a note. The note stays, and stays linked. */
export function contractFromNote(
  draft: DossierDraft,
  note: Note,
  { id, rank }: { readonly id: string; readonly rank: string },
): void {
  addRecord(draft, 'contracts', id, {
    name: oneLine(note.text),
    rank,
    ...(note.supplier !== '' && { supplier: note.supplier }),
  })
  changeRecord(draft, 'notes', note.id, { contract: id })
}
