import { useParams } from 'react-router'
import { findSession } from '../../../dossier/workSession/readSessions'
import { useDossier } from '../../../hooks/useDossier'
import { useScreenTitle } from '../../../hooks/useScreenTitle'
import { PageTitle } from '../../../ui/PageTitle'
import { NoSuchSession } from '../NoSuchSession'

/** The last block: what was chosen, who does what first, what nobody knows yet, and who tells whom. */
export default function CloseScreen() {
  const { session: id = '' } = useParams()
  const session = useDossier((view) => findSession(view, id))
  useScreenTitle(session?.title ?? '')
  return session ? <PageTitle>{session.title}</PageTitle> : <NoSuchSession />
}
