import { AppError } from '../../../errors'
import type { NoteGroup } from '../../canvas/records'
import { type DossierDraft, put } from '../../document/draft'

/** Changes a group, such as its title. A group that is removed leaves its notes, loose in their field. */
export function changeGroup(
  { noteGroups }: DossierDraft,
  id: string,
  fields: Partial<Omit<NoteGroup, 'id'>>,
): void {
  if (!noteGroups.has(`${id}/canvas`)) throw new AppError('item.notThere', { id })
  for (const [field, value] of Object.entries(fields)) put(noteGroups, `${id}/${field}`, value)
}
