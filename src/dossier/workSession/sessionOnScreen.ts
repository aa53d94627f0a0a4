import type { DossierView } from '../document/view'
import type { Session } from '../kinds/session'
import { liveSession, progressOfSession } from './liveSession'
import { readSessions } from './readSessions'

/**
 * The session that a screen for the room follows: the one that goes on, else the one that was closed last today, else the
 * first that comes. `today` is a calendar day, 'yyyy-mm-dd'.
 */
export function sessionOnScreen(
  view: Pick<DossierView, 'sessions' | 'sessionEvents'>,
  today: string,
): Session | undefined {
  return liveSession(view) ?? closedSince(view, midnight(today)) ?? firstToCome(view, today)
}

function midnight(day: string): number {
  return new Date(`${day}T00:00`).getTime()
}

function closedSince(view: Pick<DossierView, 'sessions' | 'sessionEvents'>, from: number) {
  let last: Session | undefined
  let at = from
  for (const session of readSessions(view)) {
    const { state, times } = progressOfSession(view, session.id)
    if (state !== 'closed' || times.closedAt < at) continue
    last = session
    at = times.closedAt
  }
  return last
}

/** Without a date a session can be any day: it comes after those that have one. */
function firstToCome(view: Pick<DossierView, 'sessions' | 'sessionEvents'>, today: string) {
  const [first] = readSessions(view)
    .filter(({ id }) => progressOfSession(view, id).state === 'prepared')
    .filter(({ date }) => date === '' || date >= today)
    .toSorted((a, b) => (a.date || '9999').localeCompare(b.date || '9999'))
  return first
}
