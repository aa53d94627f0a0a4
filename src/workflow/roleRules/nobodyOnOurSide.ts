import type { RoleRule } from './roleRule'

/**
 * Who buys should at least know of everything that is done under the contract: suppliers often find no strong partner
 * to talk to. Knowing of it counts. A line on which nobody has anything at all is told by other rules.
 */
export const nobodyOnOurSide: RoleRule = {
  id: 'nobodyOnOurSide',
  sources: ['opnaar-overzicht'],
  find: ({ activities, roles, letters }) => {
    const ours = roles.filter(({ side }) => side === 'client')
    const [contact] = ['contractManager', 'hrLead'].flatMap((id) => ours.filter((role) => role.id === id))
    return activities
      .filter((activity) => roles.some(({ id }) => letters(activity, id) !== ''))
      .filter((activity) => ours.every(({ id }) => letters(activity, id) === ''))
      .map((activity) => ({
        rule: 'nobodyOnOurSide',
        subject: activity,
        activity,
        mends: contact
          ? [
              {
                kind: 'letters',
                activity,
                role: contact.id,
                changes: [{ activity, role: contact.id, letters: 'W' }],
              },
            ]
          : [],
      }))
  },
}
