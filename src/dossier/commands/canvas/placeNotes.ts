import type { Placement } from '../../canvas/planMove'
import { type DossierDraft, put } from '../../document/draft'

/** Puts notes where a plan says, in one change. */
export function placeNotes({ notes }: DossierDraft, placements: readonly Placement[]): void {
  for (const { id, field, group, rank } of placements) {
    put(notes, `${id}/field`, field)
    put(notes, `${id}/group`, group === '' && !notes.has(`${id}/group`) ? undefined : group)
    put(notes, `${id}/rank`, rank)
  }
}
