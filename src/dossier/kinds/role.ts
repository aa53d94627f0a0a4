import { roles, sides } from '../../content/roles'
import { defineKind, oneOf, type Recorded } from './define'

const empty = {
  name: '',
  does: '',
  side: '',
  /** The only scope that has it; empty for a role of every matrix. */
  scope: '',
  rank: '',
}

/** What people changed in a role of the matrix, or a role that they added; see `ActivityRecord`. */
export type RoleRecord = Recorded<typeof empty>

export const role = defineKind({
  empty,
  given: (id) => roles.some((one) => one.id === id),
  placing: ['rank'],
  name: 'name',
  prose: ['does'],
  shapes: { side: oneOf('roleMatrix:sides.*', sides), scope: 'reference' },
  begins: true,
})
