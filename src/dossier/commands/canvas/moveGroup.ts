import { type DossierDraft, put } from '../../document/draft'
import { changeGroup } from './changeGroup'

/** Moves a group to a place in a field. Its notes go along, so that they stay there when it is taken apart. */
export function moveGroup(
  draft: DossierDraft,
  id: string,
  { field, rank }: { readonly field: string; readonly rank: string },
  notes: readonly string[],
): void {
  changeGroup(draft, id, { field, rank })
  for (const note of notes) put(draft.notes, `${note}/field`, field)
}
