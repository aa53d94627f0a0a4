import { type RoleRule, type RuleMatrix, type RuleRole, rolesWith } from './roleRule'

/** Where two decide, each can wait for the other. Exactly one decides: our own proposal. */
export const twoDeciders: RoleRule = {
  id: 'twoDeciders',
  sources: [],
  find: (matrix) =>
    matrix.activities.flatMap((activity) => {
      const deciders = rolesWith(matrix, activity, 'B')
      const [first] = deciders
      if (!first || deciders.length < 2) return []
      return {
        rule: 'twoDeciders' as const,
        subject: activity,
        activity,
        role: first.id,
        roles: deciders.map(({ id }) => id),
        mends: deciders.map((one) => letDecide(matrix, activity, one, deciders)),
      }
    }),
}

/** One decides; the others keep what they do, and who did nothing else helps. */
function letDecide(matrix: RuleMatrix, activity: string, { id }: RuleRole, deciders: readonly RuleRole[]) {
  const changes = deciders
    .filter((other) => other.id !== id)
    .map((other) => ({
      activity,
      role: other.id,
      letters: matrix.letters(activity, other.id) === 'BD' ? ('D' as const) : ('H' as const),
    }))
  return { kind: 'letters' as const, activity, role: id, changes }
}
