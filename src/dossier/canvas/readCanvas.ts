import { areVotesShown, isSilent } from '../../workflow/canvasMachine'
import type { DossierView } from '../document/view'
import type { Canvas } from '../kinds/canvas'
import type { Note } from '../kinds/note'
import type { NoteGroup } from '../kinds/noteGroup'
import { canvasLayout } from './canvasLayout'
import { findCanvasIn } from './readCanvases'

/** A canvas with everything on it, in order. */
export type CanvasSheet = {
  readonly canvas: Canvas
  /** Whether everything that was written is in sight, for everybody. */
  readonly revealed: boolean
  readonly votesShown: boolean
  readonly fields: readonly FieldSheet[]
}

export type FieldSheet = {
  readonly id: string
  readonly code: string
  readonly groups: readonly { readonly group: NoteGroup; readonly notes: readonly Note[] }[]
  /** The notes in no group. */
  readonly notes: readonly Note[]
  /** How many notes are here that others wrote silently. */
  readonly hidden: number
}

const memory = new WeakMap<object, Map<string, { groups: object; canvases: object; sheet: CanvasSheet }>>()

/**
 * A canvas as people see it; nothing if it is not there or was removed. `me` is the place that looks, '' for what
 * everybody sees. The same sheet until something on a canvas changes.
 */
export function readCanvas(
  view: Pick<DossierView, 'canvases' | 'notes' | 'noteGroups'>,
  id: string,
  me = '',
): CanvasSheet | undefined {
  const canvas = findCanvasIn(view, id)
  if (!canvas) return undefined
  const sheets = memory.get(view.notes) ?? new Map()
  memory.set(view.notes, sheets)
  const known = sheets.get(`${id}/${me}`)
  if (known?.groups === view.noteGroups && known.canvases === view.canvases) return known.sheet
  const sheet = sheetOf(view, canvas, me)
  sheets.set(`${id}/${me}`, { groups: view.noteGroups, canvases: view.canvases, sheet })
  return sheet
}

function sheetOf(
  view: Pick<DossierView, 'canvases' | 'notes' | 'noteGroups'>,
  canvas: Canvas,
  me: string,
): CanvasSheet {
  const notesOf = (ids: readonly string[]) => ids.flatMap((id) => view.notes[id] ?? [])
  const fields = canvasLayout(view, canvas.id, me).fields.map(({ groups, notes, ...field }) => ({
    ...field,
    groups: groups.flatMap(({ id, notes: inGroup }) => {
      const group = view.noteGroups[id]
      return group ? [{ group, notes: notesOf(inGroup) }] : []
    }),
    notes: notesOf(notes),
  }))
  const { phase } = canvas
  return { canvas, revealed: !isSilent(phase), votesShown: areVotesShown(phase), fields }
}
