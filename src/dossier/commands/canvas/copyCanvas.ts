import type { DossierDraft } from '../../document/draft'
import type { Canvas } from '../../kinds/canvas'
import type { Note } from '../../kinds/note'
import type { NoteGroup } from '../../kinds/noteGroup'
import { addRecord } from '../records'

/** What a copy is made of. Ids are new, from `idFor` the old one: the same new id for the same old one. */
export type CanvasCopy = {
  readonly canvas: Canvas
  readonly groups: readonly NoteGroup[]
  readonly notes: readonly Note[]
  readonly name: string
  readonly rank: string
  readonly idFor: (old: string) => string
}

/** Copies a canvas with its notes and groups. Stickers, choices and links stay with the original. */
export function copyCanvas(
  draft: DossierDraft,
  { canvas, groups, notes, name, rank, idFor }: CanvasCopy,
): void {
  const { kind, date, opportunity } = canvas
  const to = idFor(canvas.id)
  addRecord(draft, 'canvases', to, { kind, date, opportunity, name, rank })
  for (const { id, field, title, rank: place } of groups) {
    addRecord(draft, 'noteGroups', idFor(id), { canvas: to, field, title, rank: place })
  }
  const copied = new Set(groups.map(({ id }) => id))
  for (const { id, removed: _removed, silent: _silent, chosen: _chosen, ...note } of notes) {
    const group = copied.has(note.group) ? idFor(note.group) : ''
    addRecord(draft, 'notes', idFor(id), { ...given(note), canvas: to, group, opportunity: '', action: '' })
  }
}

/** Without the fields that say nothing, so that a copy is no larger than what people wrote. */
function given<Fields extends object>(fields: Fields): Partial<Fields> {
  const said = Object.entries(fields).filter(([, value]) => value !== '' && value !== 0 && value !== false)
  return Object.fromEntries(said) as Partial<Fields>
}
