import { takesPart } from '../../content/letters'
import type { RoleRule } from './roleRule'

/** What happens between choosing the instrument and the award. */
const beforeAward: readonly string[] = ['instrument', 'request', 'assess']
const manager = 'contractManager'

/**
 * The contract manager takes part from the choice of the instrument on, and not only after the award. In Zaanstad this
 * role was the one that nobody had worked out, and that was where it went wrong. Only knowing of it is not enough.
 */
export const managerTooLate: RoleRule = {
  id: 'managerTooLate',
  sources: ['rk-zaanstad'],
  find: ({ activities, roles, letters }) => {
    const [activity, ...others] = activities.filter((one) => beforeAward.includes(one))
    if (activity === undefined) return []
    const isThere = roles.some(({ id }) => id === manager)
    if (isThere && [activity, ...others].some((one) => takesPart(letters(one, manager)))) return []
    const help = { activity, role: manager, letters: 'H' as const }
    return [
      {
        rule: 'managerTooLate',
        subject: manager,
        activity,
        ...(isThere && { role: manager }),
        mends: isThere ? [{ kind: 'letters', activity, role: manager, changes: [help] }] : [],
      },
    ]
  },
}
