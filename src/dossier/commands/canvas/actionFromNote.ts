import { oneLine } from '../../canvas/noteText'
import type { DossierDraft } from '../../document/draft'
import type { Note } from '../../kinds/note'
import { addRecord, changeRecord } from '../records'

/** Makes an action of a note, for its owner and its opportunity where it has them. The note stays, and stays linked. */
export function actionFromNote(
  draft: DossierDraft,
  note: Note,
  { id, rank }: { readonly id: string; readonly rank: string },
): void {
  addRecord(draft, 'actions', id, {
    what: oneLine(note.text),
    rank,
    ...(note.owner !== '' && { who: note.owner }),
    ...(note.opportunity !== '' && { about: note.opportunity }),
  })
  changeRecord(draft, 'notes', note.id, { action: id })
}
