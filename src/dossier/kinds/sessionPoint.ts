import { defineKind, idOf, type Recorded } from './define'

export const pointKinds = ['note', 'takeaway', 'unknown', 'tell'] as const
export type PointKind = (typeof pointKinds)[number]

const empty = {
  session: '',
  block: '',
  /** One of `pointKinds`. */
  kind: 'note',
  text: '',
  /** Who said it, or who tells: a name or a table; may stay open. */
  who: '',
  rank: '',
}

/** What was said: in a block, in the round, as something nobody knows yet, or who tells whom. */
export type SessionPoint = Recorded<typeof empty>

export const sessionPoint = defineKind({
  empty,
  marks: ['rank'],
  placing: ['rank'],
  parent: 'session',
  name: 'text',
  prose: ['who'],
  shapes: { session: idOf('sessions'), block: idOf('sessionBlocks') },
  begins: true,
})
