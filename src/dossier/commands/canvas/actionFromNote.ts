import { oneLine } from '../../canvas/noteText'
import type { Note } from '../../canvas/records'
import type { DossierDraft } from '../../document/draft'
import { addAction } from '../records'
import { changeNote } from './changeNote'

/** Makes an action of a note, for its owner and its opportunity where it has them. The note stays, and stays linked. */
export function actionFromNote(
  draft: DossierDraft,
  note: Note,
  { id, rank }: { readonly id: string; readonly rank: string },
): void {
  addAction(draft, id, {
    what: oneLine(note.text),
    rank,
    ...(note.owner !== '' && { who: note.owner }),
    ...(note.opportunity !== '' && { about: note.opportunity }),
  })
  changeNote(draft, note.id, { action: id })
}
