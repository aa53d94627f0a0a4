import type { SessionEvent } from '../../workflow/workSession/events'
import { replaySession, type SessionProgress } from '../../workflow/workSession/replaySession'
import { memoise } from '../document/memoise'
import type { DossierView } from '../document/view'
import type { Session } from '../kinds/session'

type Events = readonly [DossierView['sessionEvents']]

const eventsOf = memoise(([events]: Events, id) =>
  Object.values(events)
    .filter(({ session }) => session === id)
    // The same moment on two laptops is told apart by id, so that both stand at the same block.
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)),
)
const progressOf = memoise(([events]: Events, id) => replaySession(eventsOf([events], id)))

/** What happened in a session, first to last. The same list until something happens in a session. */
export function readSessionEvents(
  { sessionEvents }: Pick<DossierView, 'sessionEvents'>,
  session: string,
): readonly SessionEvent[] {
  return eventsOf([sessionEvents], session)
}

/** Where a session stands: the same object until something happens in a session. */
export function progressOfSession(
  { sessionEvents }: Pick<DossierView, 'sessionEvents'>,
  session: string,
): SessionProgress {
  return progressOf([sessionEvents], session)
}

/** The session that goes on now, running or paused: the one that began last. Nothing while none does. */
export function liveSession(view: Pick<DossierView, 'sessions' | 'sessionEvents'>): Session | undefined {
  let live: Session | undefined
  let begun = 0
  for (const session of Object.values(view.sessions)) {
    if (session.removed) continue
    const { state, times } = progressOfSession(view, session.id)
    if ((state !== 'running' && state !== 'paused') || times.startedAt <= begun) continue
    live = session
    begun = times.startedAt
  }
  return live
}
