import { stickerKinds } from '../../content/canvases/notes'
import { defineKind, idOf, oneOf, type Recorded } from './define'

const empty = {
  canvas: '',
  note: '',
  /** One of `stickerKinds`. */
  kind: '',
  voter: '',
  count: 1,
}

/**
 * A sticker on a note. A person has one of each kind, so moving it changes its note. The people in a room together have
 * one entry per note and kind, with a count, and '' as `voter`.
 */
export type Sticker = Recorded<typeof empty>

export const sticker = defineKind({
  empty,
  marks: ['note'],
  placing: ['note'],
  parent: 'note',
  name: undefined,
  prose: [],
  shapes: {
    canvas: idOf('canvases'),
    note: idOf('notes'),
    kind: oneOf('canvas:stickers.*', stickerKinds),
  },
  begins: true,
})
