import { beginning } from './activities/beginning'
import type { Activity } from './activities/defineActivity'
import { onRoutes } from './activities/onRoutes'
import { realising } from './activities/realising'
import type { Letters } from './letters'
import { type AppointedRole, appointedRoles } from './roles'

/**
 * The thirty activities of the role matrix, in order, with who decides, does, helps and knows: a proposal to begin
 * with. Where our source speaks of the supplier or of the service point as a whole, the letters are divided among their
 * roles, so that each activity keeps exactly one who decides.
 */
export const activities = [...beginning, ...onRoutes, ...realising] as const satisfies readonly Activity[]

const byId = new Map<string, Activity>(activities.map((activity) => [activity.id, activity]))

/** The activity of our proposal with this id; nothing for one that people added. */
export function findActivity(id: string): Activity | undefined {
  return byId.get(id)
}

/** What we propose for a role in an activity; empty for either that people added. */
export function proposedLetters(activity: string, role: string): Letters {
  return byId.get(activity)?.letters[role as AppointedRole] ?? ''
}

/** The roles that have something to do in our proposal. The others are there to be shown when people need them. */
export const busyRoles: ReadonlySet<string> = new Set(
  appointedRoles
    .filter(({ id }) => activities.some(({ id: activity }) => proposedLetters(activity, id) !== ''))
    .map(({ id }) => id),
)
