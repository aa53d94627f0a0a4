import type { RoleRule } from './roleRule'

/** The share of everything that is done from which one person has too much: our own proposal. */
const mostForOne = 0.4

/**
 * Where nearly everything lies with one person, all of it stands still with a holiday. Counted are the cells with
 * "does"; who only stands in for somebody does not count.
 */
export const tooMuchForOne: RoleRule = {
  id: 'tooMuchForOne',
  sources: [],
  find: ({ activities, roles, letters }) => {
    const perRole = roles.map(({ id, people }) => ({
      role: id,
      people,
      count: activities.filter((activity) => letters(activity, id).includes('D')).length,
    }))
    const total = perRole.reduce((sum, { count }) => sum + count, 0)
    const everybody = [...new Set(perRole.flatMap(({ people }) => people))]
    return everybody.flatMap((person) => {
      const own = perRole.filter(({ people, count }) => people.includes(person) && count > 0)
      const share = own.reduce((sum, { count }) => sum + count, 0) / Math.max(total, 1)
      if (share <= mostForOne) return []
      return {
        rule: 'tooMuchForOne' as const,
        subject: person,
        person,
        roles: own.map(({ role }) => role),
        percent: Math.round(share * 100),
        mends: [],
      }
    })
  },
}
