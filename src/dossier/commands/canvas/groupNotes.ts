import type { Placement } from '../../canvas/planMove'
import type { NoteGroup } from '../../canvas/records'
import { type DossierDraft, put } from '../../document/draft'
import { placeNotes } from './placeNotes'

type Fields = Partial<Omit<NoteGroup, 'id'>>

/** Makes a group under a new id, without notes. */
export function addGroup({ noteGroups }: DossierDraft, id: string, fields: Fields): void {
  for (const [field, value] of Object.entries(fields)) put(noteGroups, `${id}/${field}`, value)
}

/** Makes a group of notes, in one change. `placements` put them in it. */
export function groupNotes(
  draft: DossierDraft,
  id: string,
  fields: Fields,
  placements: readonly Placement[],
): void {
  addGroup(draft, id, fields)
  placeNotes(draft, placements)
}
