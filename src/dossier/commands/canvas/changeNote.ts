import { AppError } from '../../../errors'
import type { Note } from '../../canvas/records'
import { type DossierDraft, put } from '../../document/draft'

/** Changes fields of a note, such as its text, its colour or what it is linked to. */
export function changeNote(
  { notes }: DossierDraft,
  id: string,
  fields: Partial<Omit<Note, 'id' | 'removed'>>,
): void {
  if (!notes.has(`${id}/text`)) throw new AppError('item.notThere', { id })
  for (const [field, value] of Object.entries(fields)) put(notes, `${id}/${field}`, value)
}
