import { useParams } from 'react-router'
import type { Session } from '../../dossier/kinds/session'
import { findSession } from '../../dossier/workSession/readSessions'
import { useDossier } from '../../hooks/useDossier'
import { ClosedSession } from './close/ClosedSession'
import { NoSuchSession } from './NoSuchSession'
import { PrepareSession } from './prepare/PrepareSession'
import { RunSession } from './run/RunSession'
import { useLiveSession } from './useLiveSession'

/** A work session, as it stands: being prepared, going on, or closed. */
export default function SessionScreen() {
  const { session: id = '' } = useParams()
  const session = useDossier((view) => findSession(view, id))
  return session ? <SessionByState key={id} session={session} /> : <NoSuchSession />
}

function SessionByState({ session }: { session: Session }) {
  const { live, progress } = useLiveSession(session.id)
  if (progress.state === 'prepared') return <PrepareSession session={session} live={live} />
  if (progress.state === 'closed') return <ClosedSession session={session} live={live} />
  return <RunSession session={session} live={live} progress={progress} />
}
