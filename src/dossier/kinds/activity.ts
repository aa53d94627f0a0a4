import { findActivity } from '../../content/activities'
import { defineKind, type Recorded } from './define'

const empty = {
  name: '',
  /** The only scope that has it; empty for an activity of every matrix. */
  scope: '',
  rank: '',
}

/**
 * What people changed in an activity of the matrix, or an activity that they added. Whether it is shown is kept per
 * scope, in fields of their own (`hidden.<scope>`).
 */
export type ActivityRecord = Recorded<typeof empty>

export const activity = defineKind({
  empty,
  given: (id) => findActivity(id) !== undefined,
  placing: ['rank'],
  name: 'name',
  prose: [],
  shapes: { scope: 'reference' },
  begins: true,
})
