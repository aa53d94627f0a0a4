import { useParams } from 'react-router'
import { findSession } from '../../../dossier/workSession/readSessions'
import { useDossier } from '../../../hooks/useDossier'
import { NoSuchSession } from '../NoSuchSession'
import { useLiveSession } from '../useLiveSession'
import { PrepareSession } from './PrepareSession'

/** The preparation of a session, also while it goes on. */
export default function PrepareScreen() {
  const { session: id = '' } = useParams()
  const session = useDossier((view) => findSession(view, id))
  const { live } = useLiveSession(id)
  return session ? <PrepareSession key={id} session={session} live={live} /> : <NoSuchSession />
}
