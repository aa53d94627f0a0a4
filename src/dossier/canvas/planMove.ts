import { ranksInOrder } from '../document/rank'
import type { DossierView } from '../document/view'
import type { Note } from '../kinds/note'
import { notesOn } from './canvasLayout'

/** Where notes go: into a field, or into a group of it, before one of the notes there; '' is the end. */
export type Target = { readonly field: string; readonly group: string; readonly before: string }

/** Where one note stands from now on. */
export type Placement = {
  readonly id: string
  readonly field: string
  readonly group: string
  readonly rank: string
}

/**
 * What changes when notes move to a target together, in the order in which they are given. Usually one rank for each;
 * a neighbour gets another rank too where two laptops had given out the same one.
 */
export function planMove(
  view: Pick<DossierView, 'notes' | 'noteGroups'>,
  canvas: string,
  ids: readonly string[],
  { field, group, before }: Target,
): readonly Placement[] {
  const moved = new Set(ids)
  const there = notesAt(view, canvas, field, group)
  const others = there.filter(({ id }) => !moved.has(id))
  // Who drops notes before one of themselves means the first that stays behind it.
  const from = there.findIndex(({ id }) => id === before)
  const next = from < 0 ? undefined : there.slice(from).find(({ id }) => !moved.has(id))
  const at = next ? others.indexOf(next) : others.length
  const moving = ids.flatMap((id) => view.notes[id] ?? [])
  const ranks = ranksInOrder([...others.slice(0, at), ...moving, ...others.slice(at)], moved)
  return [...ranks].map(([id, rank]) => ({ id, rank, field, group }))
}

/** The notes in a group, or the loose ones of a field, in order: hidden ones too, because they keep their place. */
export function notesAt(
  view: Pick<DossierView, 'notes' | 'noteGroups'>,
  canvas: string,
  field: string,
  group: string,
): readonly Note[] {
  const isGroup = (id: string) => view.noteGroups[id]?.removed === false
  return notesOn(view, canvas).filter((note) =>
    group === '' ? note.field === field && !isGroup(note.group) : note.group === group,
  )
}
