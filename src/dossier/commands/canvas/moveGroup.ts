import type { DossierDraft } from '../../document/draft'
import { changeRecord } from '../records'

/** Moves a group to a place in a field. Its notes go along, so that they stay there when it is taken apart. */
export function moveGroup(
  draft: DossierDraft,
  id: string,
  { field, rank }: { readonly field: string; readonly rank: string },
  notes: readonly string[],
): void {
  changeRecord(draft, 'noteGroups', id, { field, rank })
  for (const note of notes) changeRecord(draft, 'notes', note, { field })
}
