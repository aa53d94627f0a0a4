import { useTranslation } from 'react-i18next'
import { paths } from '../../../addresses/paths'
import type { LiveSession } from '../../../browser/liveSessionActor'
import { SetAside } from '../../../components/SetAside'
import type { Session } from '../../../dossier/kinds/session'
import { readBlocks } from '../../../dossier/workSession/readSessions'
import { useDossier } from '../../../hooks/useDossier'
import { useOpenDossier } from '../../../hooks/useOpenDossier'
import { useScreenTitle } from '../../../hooks/useScreenTitle'
import { PageTitle } from '../../../ui/PageTitle'
import { Stack } from '../../../ui/Stack'
import { TextLink } from '../../../ui/TextLink'
import { useSessionName } from '../useSessionName'
import { AboutSession } from './AboutSession'
import { BlockList } from './BlockList'
import { BringList } from './BringList'
import { Homework } from './Homework'
import { Invitation } from './Invitation'
import { People } from './People'
import { StartBar } from './StartBar'

export type PrepareSessionProps = {
  readonly session: Session
  readonly live: LiveSession
}

/** Everything to lay ready before a session, and the button that starts it. Also to change things while it goes on. */
export function PrepareSession({ session, live }: PrepareSessionProps) {
  const { t } = useTranslation('workSession')
  const { id } = useOpenDossier()
  const nameOf = useSessionName()
  const blocks = useDossier((view) => readBlocks(view, session.id))
  const name = nameOf(session)
  useScreenTitle(`${t('prepare.above')} ${name}`)
  return (
    <Stack gap={6}>
      <PageTitle above={t('prepare.above')} lead={t('prepare.lead')}>
        {name}
      </PageTitle>
      <StartBar session={session} live={live} blocks={blocks} />
      <SetAside root="sessions" id={session.id} />
      <AboutSession session={session} blocks={blocks} />
      <BlockList session={session} blocks={blocks} />
      <People session={session} />
      <Invitation session={session} blocks={blocks} />
      <Homework session={session} />
      <BringList session={session} blocks={blocks} />
      <p className="pw-screen-only">
        <TextLink href={paths.sessions(id)}>{t('prepare.all')}</TextLink>
      </p>
    </Stack>
  )
}
