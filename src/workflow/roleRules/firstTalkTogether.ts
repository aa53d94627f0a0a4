import { takesPart } from '../../content/letters'
import type { RoleRule } from './roleRule'

const talk = 'firstTalk'
const both = ['hrLead', 'procurementLead'] as const

/**
 * HR and procurement sit together at the first talk with a supplier: working together inside is crucial to make jobs by
 * buying, and a talk of both brought HR, procurement and supplier closer at the AHK. Who only knows of it is not there.
 */
export const firstTalkTogether: RoleRule = {
  id: 'firstTalkTogether',
  sources: ['dnz-impact', 'zestor-ahk'],
  find: ({ activities, roles, letters }) => {
    if (!activities.includes(talk)) return []
    return both.flatMap((role) => {
      const isThere = roles.some(({ id }) => id === role)
      if (isThere && takesPart(letters(talk, role))) return []
      const change = { activity: talk, role, letters: 'D' as const }
      return {
        rule: 'firstTalkTogether' as const,
        subject: role,
        activity: talk,
        role,
        mends: isThere ? [{ kind: 'letters' as const, activity: talk, role, changes: [change] }] : [],
      }
    })
  },
}
