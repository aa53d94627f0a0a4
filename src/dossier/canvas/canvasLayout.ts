import { findCanvas } from '../../content/canvases'
import type { DossierView } from '../document/view'
import type { Canvas } from '../kinds/canvas'
import type { Note } from '../kinds/note'
import type { NoteGroup } from '../kinds/noteGroup'
import { isHidden } from './isHidden'

type Parts = Pick<DossierView, 'canvases' | 'notes' | 'noteGroups'>

/** What stands in one field, by id: groups with their notes, then the loose notes, all in order. */
export type FieldLayout = {
  readonly id: string
  readonly code: string
  readonly groups: readonly GroupLayout[]
  readonly notes: readonly string[]
  /** How many notes are here that others wrote silently. Only their number is known. */
  readonly hidden: number
}
export type GroupLayout = { readonly id: string; readonly notes: readonly string[] }
export type CanvasLayout = { readonly fields: readonly FieldLayout[] }

const inOrder = (a: Note | NoteGroup, b: Note | NoteGroup) =>
  a.rank === b.rank ? (a.id < b.id ? -1 : 1) : a.rank < b.rank ? -1 : 1

const sorted = new WeakMap<object, ReadonlyMap<string, readonly (Note | NoteGroup)[]>>()

/** The records of a root by canvas, in order, without those that were removed. One pass for all canvases. */
function byCanvas<T extends Note | NoteGroup>(records: Readonly<Record<string, T>>) {
  const known = sorted.get(records)
  if (known) return known as ReadonlyMap<string, readonly T[]>
  const lists = new Map<string, T[]>()
  for (const record of Object.values(records)) {
    if (record.removed) continue
    const list = lists.get(record.canvas)
    if (list) list.push(record)
    else lists.set(record.canvas, [record])
  }
  for (const list of lists.values()) list.sort(inOrder)
  sorted.set(records, lists)
  return lists as ReadonlyMap<string, readonly T[]>
}

/** The notes of a canvas, in order over all its fields. */
export function notesOn({ notes }: Pick<DossierView, 'notes'>, canvas: string): readonly Note[] {
  return byCanvas(notes).get(canvas) ?? nothing
}

const nothing: readonly never[] = []
const before = new Map<string, { parts: Parts; layout: CanvasLayout }>()

/**
 * What stands where on a canvas, by id. The same object, field by field and group by group, until the order itself
 * changes: a note that is edited changes nothing here. `me` is the place that looks; see `isHidden`.
 */
export function canvasLayout(view: Parts, canvasId: string, me = ''): CanvasLayout {
  const key = `${canvasId}/${me}`
  const last = before.get(key)
  const { canvases, notes, noteGroups } = view
  const same = last?.parts
  if (last && same?.canvases === canvases && same.notes === notes && same.noteGroups === noteGroups) {
    return last.layout
  }
  const layout = share(last?.layout, layOut(view, canvasId, me))
  before.set(key, { parts: { canvases, notes, noteGroups }, layout })
  return layout
}

function layOut(view: Parts, canvasId: string, me: string): CanvasLayout {
  const canvas = view.canvases[canvasId]
  const definition = canvas && findCanvas(canvas.kind)
  if (!canvas || !definition) return { fields: nothing }
  const fields = definition.fields.map(({ id, code }) => ({
    id,
    code,
    groups: [] as { id: string; notes: string[] }[],
    notes: [] as string[],
    hidden: 0,
  }))
  const [first] = fields
  if (!first) return { fields }
  // What lies in a field that this kind does not know, from a newer version, stays in sight in the first one.
  const fieldOf = (id: string) => fields.find((field) => field.id === id) ?? first
  const groups = new Map<string, { id: string; notes: string[] }>()
  for (const { id, field } of byCanvas(view.noteGroups).get(canvasId) ?? nothing) {
    const group = { id, notes: [] }
    groups.set(id, group)
    fieldOf(field).groups.push(group)
  }
  for (const note of notesOn(view, canvasId)) place(note, canvas)
  return { fields }

  function place(note: Note, on: Canvas): void {
    const group = groups.get(note.group)
    const field = fieldOf(group ? (view.noteGroups[note.group]?.field ?? '') : note.field)
    if (isHidden(on, note, me)) field.hidden += 1
    else (group ?? field).notes.push(note.id)
  }
}

/** The new layout, in which every field that stayed as it was is the one that people already look at. */
function share(old: CanvasLayout | undefined, next: CanvasLayout): CanvasLayout {
  if (!old) return next
  const fields = next.fields.map((field) => {
    const known = old.fields.find(({ id }) => id === field.id)
    return known && JSON.stringify(known) === JSON.stringify(field) ? known : shareGroups(known, field)
  })
  const stayed = fields.length === old.fields.length && fields.every((field, i) => field === old.fields[i])
  return stayed ? old : { fields }
}

function shareGroups(old: FieldLayout | undefined, field: FieldLayout): FieldLayout {
  const groups = field.groups.map((group) => {
    const known = old?.groups.find(({ id }) => id === group.id)
    return known && known.notes.join() === group.notes.join() ? known : group
  })
  return { ...field, groups }
}
