import type { Placement } from '../../canvas/planMove'
import type { DossierDraft } from '../../document/draft'
import { changeRecord } from '../records'

/** Puts notes where a plan says, in one change. */
export function placeNotes(draft: DossierDraft, placements: readonly Placement[]): void {
  for (const { id, field, group, rank } of placements) {
    const leavesNone = group === '' && !draft.notes.has(`${id}/group`)
    changeRecord(draft, 'notes', id, { field, group: leavesNone ? undefined : group, rank })
  }
}
