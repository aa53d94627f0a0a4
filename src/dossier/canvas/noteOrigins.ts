import type { DossierView } from '../document/view'
import type { Canvas } from '../kinds/canvas'
import type { Note } from '../kinds/note'
import { findCanvasIn } from './readCanvases'

/** What a note can become, and stays linked to. */
export const workKinds = ['opportunity', 'action', 'contract'] as const
export type Work = (typeof workKinds)[number]

/** A note that something in the dossier comes from, and the canvas it stands on. */
export type NoteOrigin = { readonly note: Note; readonly canvas: Canvas }

const memory = new WeakMap<object, ReadonlyMap<string, readonly Note[]>>()
const before = new Map<string, { notes: object; canvases: object; origins: readonly NoteOrigin[] }>()
const none: readonly NoteOrigin[] = []

/** The notes that an opportunity, an action or a contract comes from. The same list until a note or canvas changes. */
export function noteOrigins(
  view: Pick<DossierView, 'notes' | 'canvases'>,
  work: Work,
  id: string,
): readonly NoteOrigin[] {
  const notes = notesByWork(view.notes).get(`${work}/${id}`)
  if (!notes) return none
  const key = `${work}/${id}`
  const known = before.get(key)
  if (known?.notes === view.notes && known.canvases === view.canvases) return known.origins
  const found = notes.flatMap((note) => {
    const canvas = findCanvasIn(view, note.canvas)
    return canvas ? [{ note, canvas }] : []
  })
  const stays =
    known?.origins.length === found.length &&
    known.origins.every((one, i) => one.note === found[i]?.note && one.canvas === found[i]?.canvas)
  const origins = stays && known ? known.origins : found
  before.set(key, { notes: view.notes, canvases: view.canvases, origins })
  return origins
}

function notesByWork(notes: DossierView['notes']): ReadonlyMap<string, readonly Note[]> {
  const known = memory.get(notes)
  if (known) return known
  const lists = new Map<string, Note[]>()
  for (const note of Object.values(notes)) {
    if (note.removed || note.silent !== '') continue
    for (const work of workKinds) {
      if (note[work] === '') continue
      const key = `${work}/${note[work]}`
      lists.set(key, [...(lists.get(key) ?? []), note])
    }
  }
  memory.set(notes, lists)
  return lists
}

/** What a note became and is still there; nothing where it did not, or where that was removed. */
export function workOf(
  view: Pick<DossierView, 'opportunities' | 'actions' | 'contracts'>,
  note: Note,
  work: Work,
): string | undefined {
  const records = { opportunity: view.opportunities, action: view.actions, contract: view.contracts }[work]
  return records[note[work]]?.removed === false ? note[work] : undefined
}
