import type { Session } from '../../../dossier/workSession/records'
import type { LiveSession } from '../../../hooks/liveSessionActor'
import { useScreenTitle } from '../../../hooks/useScreenTitle'
import { PageTitle } from '../../../ui/PageTitle'

export type ClosedSessionProps = {
  readonly session: Session
  readonly live: LiveSession
}

export function ClosedSession({ session }: ClosedSessionProps) {
  useScreenTitle(session.title)
  return <PageTitle>{session.title}</PageTitle>
}
