import { proposedLetters } from '../../content/activities'
import { type RoleRule, type RuleMatrix, rolesWith } from './roleRule'

/** Somebody has to cut the knot, or an activity waits for everybody. Exactly one decides: our own proposal. */
export const noDecider: RoleRule = {
  id: 'noDecider',
  sources: [],
  find: (matrix) =>
    matrix.activities
      .filter((activity) => rolesWith(matrix, activity, 'B').length === 0)
      .map((activity) => ({
        rule: 'noDecider',
        subject: activity,
        activity,
        mends: mendsFor(matrix, activity),
      })),
}

/** Who decides in our proposal; for an activity of one's own, whoever does it already. */
function mendsFor(matrix: RuleMatrix, activity: string) {
  const proposed = matrix.roles.filter(({ id }) => proposedLetters(activity, id).includes('B'))
  const candidates = proposed.length > 0 ? proposed : rolesWith(matrix, activity, 'D')
  return candidates.map(({ id: role }) => {
    const letters = matrix.letters(activity, role) === 'D' ? ('BD' as const) : ('B' as const)
    return { kind: 'letters' as const, activity, role, changes: [{ activity, role, letters }] }
  })
}
