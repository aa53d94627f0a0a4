import { type ActorRefFrom, createActor } from 'xstate'
import { recordSessionEvent } from '../dossier/commands/workSession/recordSessionEvent'
import { newId } from '../dossier/document/newId'
import { readSessionEvents } from '../dossier/workSession/liveSession'
import type { ConnectedDossier } from '../storage/connectDossier'
import type { SessionEvent } from '../workflow/workSession/events'
import type { SessionProgress } from '../workflow/workSession/replaySession'
import { sessionMachine } from '../workflow/workSession/sessionMachine'

/** What a live session needs of the dossier. */
type Around = Pick<ConnectedDossier, 'snapshot' | 'decide'>

export type LiveSession = {
  /** Where it stands; the same object until something happens. */
  readonly current: SessionProgress
  /** Whether an event fits where the session stands. */
  can(event: SessionEvent): boolean
  /** Records an event in the dossier, by which the session goes on. False if it does not fit where it stands. */
  act(event: SessionEvent): boolean
  /** Calls back when it goes on, here or in another window; it follows the dossier while somebody listens. */
  subscribe(listener: () => void): () => void
}

/**
 * A work session as a live actor. The dossier remembers its events and the actor follows them, so that a reload, a second
 * window and another laptop all stand at the same second of the same block.
 */
export function createLiveSession({ snapshot, decide }: Around, id: string): LiveSession {
  const listeners = new Set<() => void>()
  let actor: ActorRefFrom<typeof sessionMachine>
  let followed: readonly SessionEvent[] = []
  let current: SessionProgress
  begin()
  follow()

  function begin(): void {
    actor?.stop()
    actor = createActor(sessionMachine).start()
    followed = []
    read()
  }

  function read(): void {
    const { value, context } = actor.getSnapshot()
    current = { state: value, times: context }
  }

  function follow(): void {
    const events = readSessionEvents(snapshot.current, id)
    if (events === followed) return
    // What a merge brings may have happened before: the actor then walks the whole way again.
    if (followed.some((event, i) => events[i] !== event)) begin()
    for (const event of events.slice(followed.length)) actor.send(event)
    followed = events
    read()
    for (const listener of listeners) listener()
  }

  let leave = () => {}
  return {
    get current() {
      return current
    },
    can: (event) => actor.getSnapshot().can(event),
    act(event) {
      if (!actor.getSnapshot().can(event)) return false
      decide((draft) => recordSessionEvent(draft, id, newId(), event))
      follow()
      return true
    },
    subscribe(listener) {
      if (listeners.size === 0) {
        follow()
        leave = snapshot.subscribe(follow)
      }
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0) leave()
      }
    },
  }
}
