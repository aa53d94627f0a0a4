import type { SessionEvent } from '../../../workflow/workSession/events'
import type { DossierDraft } from '../../document/draft'
import { readSessionEvent } from '../../workSession/facts'
import { mustBeThere } from '../records'

/**
 * Records what a facilitator did with a session, under a new id. A clock that was set back does not put it before what
 * happened already: it then counts as the moment after that.
 */
export function recordSessionEvent(
  draft: DossierDraft,
  session: string,
  id: string,
  event: SessionEvent,
): void {
  mustBeThere(draft, 'sessions', session)
  const { sessionEvents } = draft
  let last = 0
  for (const [key, value] of sessionEvents.entries()) {
    if (key.startsWith(`${session}/`)) last = Math.max(last, readSessionEvent(value, key)?.at ?? 0)
  }
  sessionEvents.set(`${session}/${id}`, { ...event, at: Math.max(event.at, last + 1) })
}
