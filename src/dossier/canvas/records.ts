/** A sheet that people brainstorm on. Its kind is one of `content/canvases`. */
export type Canvas = {
  readonly id: string
  readonly kind: string
  readonly name: string
  /** Calendar day, 'yyyy-mm-dd'. */
  readonly date: string
  /** The opportunity whose card it is; '' for a canvas of its own. */
  readonly opportunity: string
  /** Where the room is with it: one of `content/canvases/phases`. '' in a canvas that nobody moved. */
  readonly phase: string
  /** The stage of the 60-minute guide that people are at; '' while they do without it. */
  readonly stage: string
  readonly rank: string
  readonly removed: boolean
}

export type Note = {
  readonly id: string
  readonly canvas: string
  readonly field: string
  readonly text: string
  readonly rank: string
  /** The group it belongs to; ''. A note in a group lies where its group lies. */
  readonly group: string
  /** One of `noteColours`; '' for the first. */
  readonly colour: string
  /** Initials of who wrote it, if they wanted that. */
  readonly author: string
  /** The place it was written silently at; '' once it was shown. */
  readonly silent: string
  /** Whether it is one of the few that the room chose. */
  readonly chosen: boolean
  /** Who deals with it, for what stands in the way. */
  readonly owner: string
  readonly supplier: string
  /** What it belongs to or became: ids in the dossier. */
  readonly contract: string
  readonly opportunity: string
  readonly action: string
  /** The code of the question card it answers. */
  readonly card: string
  /** Of a task on a job stack: hours per week, 0 while nobody said. */
  readonly hours: number
  readonly where: string
  readonly when: string
  readonly supervisor: string
  readonly notAllowed: string
  readonly removed: boolean
}

/** Notes that belong together, under a title. */
export type NoteGroup = {
  readonly id: string
  readonly canvas: string
  readonly field: string
  readonly title: string
  readonly rank: string
  readonly removed: boolean
}

/**
 * A sticker on a note. A person has one of each kind, so moving it changes its note. The people in a room together have
 * one entry per note and kind, with a count, and '' as `voter`.
 */
export type Sticker = {
  readonly id: string
  readonly canvas: string
  readonly note: string
  /** One of `stickerKinds`. */
  readonly kind: string
  readonly voter: string
  readonly count: number
  readonly removed: boolean
}

export const emptyCanvas: Omit<Canvas, 'id'> = {
  kind: '',
  name: '',
  date: '',
  opportunity: '',
  phase: '',
  stage: '',
  rank: '',
  removed: false,
}

export const emptyNote: Omit<Note, 'id'> = {
  canvas: '',
  field: '',
  text: '',
  rank: '',
  group: '',
  colour: '',
  author: '',
  silent: '',
  chosen: false,
  owner: '',
  supplier: '',
  contract: '',
  opportunity: '',
  action: '',
  card: '',
  hours: 0,
  where: '',
  when: '',
  supervisor: '',
  notAllowed: '',
  removed: false,
}

export const emptyNoteGroup: Omit<NoteGroup, 'id'> = {
  canvas: '',
  field: '',
  title: '',
  rank: '',
  removed: false,
}

export const emptySticker: Omit<Sticker, 'id'> = {
  canvas: '',
  note: '',
  kind: '',
  voter: '',
  count: 1,
  removed: false,
}
