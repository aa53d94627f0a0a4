import type { Placement } from '../../canvas/planMove'
import type { DossierDraft } from '../../document/draft'
import type { NoteGroup } from '../../kinds/noteGroup'
import { addRecord } from '../records'
import { placeNotes } from './placeNotes'

/** Makes a group of notes, in one change. `placements` put them in it. */
export function groupNotes(
  draft: DossierDraft,
  id: string,
  fields: Partial<Omit<NoteGroup, 'id' | 'removed'>>,
  placements: readonly Placement[],
): void {
  addRecord(draft, 'noteGroups', id, fields)
  placeNotes(draft, placements)
}
