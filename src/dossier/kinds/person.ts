import { defineKind, type Recorded } from './define'

const empty = { name: '', organisation: '' }

/** A colleague or a contact. Which roles this person has is kept per role and scope (`role.<role>.<scope>`). */
export type PersonRecord = Recorded<typeof empty>

export const person = defineKind({
  empty,
  placing: [],
  name: 'name',
  prose: ['organisation'],
  begins: true,
})
