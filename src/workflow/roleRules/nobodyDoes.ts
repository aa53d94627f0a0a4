import { proposedLetters } from '../../content/activities'
import { type RoleRule, type RuleMatrix, rolesWith } from './roleRule'

/** A decision that nobody carries out does not happen. At least one does it: our own proposal. */
export const nobodyDoes: RoleRule = {
  id: 'nobodyDoes',
  sources: [],
  find: (matrix) =>
    matrix.activities
      .filter((activity) => rolesWith(matrix, activity, 'D').length === 0)
      .map((activity) => ({
        rule: 'nobodyDoes',
        subject: activity,
        activity,
        mends: mendsFor(matrix, activity),
      })),
}

/** Who does it in our proposal; for an activity of one's own, whoever decides. */
function mendsFor(matrix: RuleMatrix, activity: string) {
  const proposed = matrix.roles.filter(({ id }) => proposedLetters(activity, id).includes('D'))
  const candidates = proposed.length > 0 ? proposed : rolesWith(matrix, activity, 'B')
  return candidates.map(({ id: role }) => {
    const letters = matrix.letters(activity, role) === 'B' ? ('BD' as const) : ('D' as const)
    return { kind: 'letters' as const, activity, role, changes: [{ activity, role, letters }] }
  })
}
