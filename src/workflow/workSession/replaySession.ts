import { initialTransition, transition } from 'xstate'
import type { SessionEvent } from './events'
import { type SessionState, type SessionTimes, sessionMachine } from './sessionMachine'

/** Where a session stands. */
export type SessionProgress = { readonly state: SessionState; readonly times: SessionTimes }

/** Follows the events of a session, in the order in which they happened. What does not fit changes nothing. */
export function replaySession(events: readonly SessionEvent[]): SessionProgress {
  let [snapshot] = initialTransition(sessionMachine)
  for (const event of events) [snapshot] = transition(sessionMachine, snapshot, event)
  return { state: snapshot.value, times: snapshot.context }
}
