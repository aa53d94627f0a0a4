import { defineKind, idOf, type Recorded } from './define'

const empty = { canvas: '', field: '', title: '', rank: '' }

/** Notes that belong together, under a title. */
export type NoteGroup = Recorded<typeof empty>

export const noteGroup = defineKind({
  empty,
  marks: ['canvas'],
  placing: ['rank', 'field'],
  parent: 'canvas',
  name: 'title',
  prose: [],
  shapes: { canvas: idOf('canvases') },
  begins: true,
})
