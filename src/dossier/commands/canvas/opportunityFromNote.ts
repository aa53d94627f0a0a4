import { shortText } from '../../canvas/noteText'
import type { DossierDraft } from '../../document/draft'
import type { Note } from '../../kinds/note'
import { linkContract } from '../contracts'
import { addRecord, changeRecord, isThere } from '../records'

/** The most letters in the name of an opportunity. */
const longestTitle = 60

/**
 * Makes an opportunity of a note, with what the note knows: its supplier, its contract, and the whole of its text where
 * that is too long for a name. The note stays, and stays linked.
 */
export function opportunityFromNote(
  draft: DossierDraft,
  note: Note,
  { id, rank }: { readonly id: string; readonly rank: string },
): void {
  const title = shortText(note.text, longestTitle)
  const text = note.text.trim()
  addRecord(draft, 'opportunities', id, {
    title,
    rank,
    ...(text !== title && { tasks: text }),
    ...(note.supplier !== '' && { supplier: note.supplier }),
  })
  if (isThere(draft, 'contracts', note.contract)) linkContract(draft, id, note.contract, true)
  changeRecord(draft, 'notes', note.id, { opportunity: id })
}
