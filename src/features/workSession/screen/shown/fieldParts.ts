import type { FieldSheet } from '../../../../dossier/canvas/readCanvas'
import type { Note } from '../../../../dossier/kinds/note'

/** Notes of a field that belong together; those of no group have no title. */
export type FieldPart = { readonly id: string; readonly title: string; readonly notes: readonly Note[] }

/** What lies in a field: its groups, then the loose notes. */
export function fieldParts({ groups, notes }: FieldSheet): readonly FieldPart[] {
  const loose = notes.length > 0 ? [{ id: '', title: '', notes }] : []
  return [
    ...groups
      .filter((one) => one.notes.length > 0)
      .map((one) => ({ id: one.group.id, title: one.group.title.trim(), notes: one.notes })),
    ...loose,
  ]
}

/** The first so many notes, in their parts. */
export function firstOf(parts: readonly FieldPart[], count: number): readonly FieldPart[] {
  let left = count
  return parts.flatMap((part) => {
    const notes = part.notes.slice(0, Math.max(left, 0))
    left -= part.notes.length
    return notes.length > 0 ? [{ ...part, notes }] : []
  })
}
