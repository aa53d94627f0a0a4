import type { CanvasLayout } from '../../../dossier/canvas/canvasLayout'

/** How many notes a layout shows. */
export function countNotes({ fields }: CanvasLayout): number {
  return fields.reduce(
    (sum, { notes, groups }) =>
      sum + notes.length + groups.reduce((all, group) => all + group.notes.length, 0),
    0,
  )
}
