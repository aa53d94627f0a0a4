import type { RoleRule } from './roleRule'

/** Who only hears of everything gets many messages and no say. Perhaps the role need not be there: our own proposal. */
export const onlyInformed: RoleRule = {
  id: 'onlyInformed',
  sources: [],
  find: ({ activities, roles, letters }) =>
    roles.flatMap(({ id: role }) => {
      const all = activities.filter((activity) => letters(activity, role) !== '')
      const [activity] = all
      if (activity === undefined || all.some((one) => letters(one, role) !== 'W')) return []
      const help = { activity, role, letters: 'H' as const }
      return {
        rule: 'onlyInformed' as const,
        subject: role,
        activity,
        role,
        mends: [{ kind: 'letters' as const, activity, role, changes: [help] }],
      }
    }),
}
