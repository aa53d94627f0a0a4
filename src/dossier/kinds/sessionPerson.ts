import { defineKind, idOf, oneOf, type Recorded } from './define'

/** Whose side somebody is on. Words: `workSession.sides.<id>`. */
export const sessionSides = ['hr', 'procurement', 'board', 'supplier', 'partner', 'other'] as const

const empty = {
  session: '',
  name: '',
  role: '',
  /** One of `sessionSides`. */
  side: '',
  table: '',
  rank: '',
}

/** Somebody who takes part; the name may stay open. */
export type SessionPerson = Recorded<typeof empty>

export const sessionPerson = defineKind({
  empty,
  marks: ['rank'],
  placing: ['rank'],
  parent: 'session',
  name: 'name',
  prose: ['role'],
  shapes: { session: idOf('sessions'), side: oneOf('workSession:sides.*', sessionSides) },
  begins: false,
  preparesSession: true,
})
