import { useMemo, useSyncExternalStore } from 'react'
import { createLiveSession, type LiveSession } from '../../browser/liveSessionActor'
import { useOpenDossier } from '../../hooks/useOpenDossier'
import type { SessionProgress } from '../../workflow/workSession/replaySession'

/** The live actor of a session, and where it stands. */
export function useLiveSession(id: string): {
  readonly live: LiveSession
  readonly progress: SessionProgress
} {
  const dossier = useOpenDossier()
  const live = useMemo(() => createLiveSession(dossier, id), [dossier, id])
  const progress = useSyncExternalStore(live.subscribe, () => live.current)
  return { live, progress }
}
