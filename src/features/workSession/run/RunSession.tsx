import type { Session } from '../../../dossier/workSession/records'
import type { LiveSession } from '../../../hooks/liveSessionActor'
import { useScreenTitle } from '../../../hooks/useScreenTitle'
import { PageTitle } from '../../../ui/PageTitle'
import type { SessionProgress } from '../../../workflow/workSession/replaySession'

export type RunSessionProps = {
  readonly session: Session
  readonly live: LiveSession
  readonly progress: SessionProgress
}

export function RunSession({ session }: RunSessionProps) {
  useScreenTitle(session.title)
  return <PageTitle>{session.title}</PageTitle>
}
