import { useTranslation } from 'react-i18next'
import { paths } from '../../../addresses/paths'
import type { LiveSession } from '../../../browser/liveSessionActor'
import { SetAside } from '../../../components/SetAside'
import type { Session } from '../../../dossier/kinds/session'
import { progressOfSession } from '../../../dossier/workSession/liveSession'
import { dayOf, sessionName, timeOf } from '../../../exports/workSession/sessionWords'
import { useDossier } from '../../../hooks/useDossier'
import { useOpenDossier } from '../../../hooks/useOpenDossier'
import { useScreenTitle } from '../../../hooks/useScreenTitle'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { Heading } from '../../../ui/Heading'
import { PageTitle } from '../../../ui/PageTitle'
import { Stack } from '../../../ui/Stack'
import { TextLink } from '../../../ui/TextLink'
import { wordsOf } from '../../../words/wordsOf'
import { Outcome } from './Outcome'
import { ReportCard } from './ReportCard'
import { SessionWorkCard } from './SessionWorkCard'

export type ClosedSessionProps = {
  readonly session: Session
  readonly live: LiveSession
}

/** A session that is over: what came out, its report, and everything that was made in it together. */
export function ClosedSession({ session, live }: ClosedSessionProps) {
  const { t, i18n } = useTranslation(['sessionClose', 'agendas', 'file'])
  const { id } = useOpenDossier()
  const { times } = useDossier((view) => progressOfSession(view, session.id))
  const words = wordsOf(i18n)
  const name = sessionName(session, words)
  useScreenTitle(name)
  return (
    <Stack gap={5}>
      <nav aria-label={t('closed.allSessions')}>
        <TextLink href={paths.sessions(id)}>{t('closed.allSessions')}</TextLink>
      </nav>
      <PageTitle lead={t('closed.lead')}>{name}</PageTitle>
      <p>
        {t('closed.when', {
          day: dayOf(session, times, words),
          time: timeOf(session, times, words),
        })}
      </p>
      <Outcome session={session.id} />
      <SetAside root="sessions" id={session.id} />
      <ReportCard session={session.id} />
      <SessionWorkCard session={session.id} />
      <Card as="section" labelledBy="weer-openen">
        <Heading level={2} id="weer-openen">
          {t('closed.reopenTitle')}
        </Heading>
        <p>{t('closed.reopenText')}</p>
        <div>
          <Button icon="undo" onPress={() => live.act({ type: 'reopen', at: Date.now() })}>
            {t('closed.reopen')}
          </Button>
        </div>
      </Card>
    </Stack>
  )
}
