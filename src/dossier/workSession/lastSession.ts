import type { DossierView } from '../document/view'
import type { Session } from '../kinds/session'
import { progressOfSession } from './liveSession'
import { readSessions } from './readSessions'

/** The session that began last; while none began, the first that is prepared. Nothing without sessions. */
export function lastSession(view: Pick<DossierView, 'sessions' | 'sessionEvents'>): Session | undefined {
  let last: Session | undefined
  let begun = -1
  for (const session of readSessions(view)) {
    const { startedAt } = progressOfSession(view, session.id).times
    if (startedAt <= begun) continue
    last = session
    begun = startedAt
  }
  return last
}
