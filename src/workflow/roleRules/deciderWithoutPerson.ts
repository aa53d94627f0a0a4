import type { RoleRule } from './roleRule'

/**
 * A role cannot pick up the telephone: each agreement with a supplier has a name on both sides (our own proposal). In
 * the matrix of a whole dossier the roles of suppliers are left alone, because each opportunity has its own supplier.
 */
export const deciderWithoutPerson: RoleRule = {
  id: 'deciderWithoutPerson',
  sources: [],
  find: ({ wholeDossier, activities, roles, letters }) =>
    roles
      .filter(({ side, people }) => people.length === 0 && !(wholeDossier && side === 'supplier'))
      .flatMap(({ id: role }) => {
        const activity = activities.find((one) => letters(one, role).includes('B'))
        if (activity === undefined) return []
        return {
          rule: 'deciderWithoutPerson' as const,
          subject: role,
          activity,
          role,
          mends: [{ kind: 'person' as const, role }],
        }
      }),
}
