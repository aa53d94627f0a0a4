import { useTranslation } from 'react-i18next'
import { paths } from '../../addresses/paths'
import { liveSession, progressOfSession } from '../../dossier/workSession/liveSession'
import { readSessions } from '../../dossier/workSession/readSessions'
import { useDossier } from '../../hooks/useDossier'
import { useOpenDossier } from '../../hooks/useOpenDossier'
import { useScreenTitle } from '../../hooks/useScreenTitle'
import { ActionLink } from '../../ui/ActionLink'
import { Card } from '../../ui/Card'
import { Heading } from '../../ui/Heading'
import { PageTitle } from '../../ui/PageTitle'
import { Stack } from '../../ui/Stack'
import { TextLink } from '../../ui/TextLink'
import { AgendaChoice } from './choose/AgendaChoice'
import { SessionRow } from './choose/SessionRow'
import styles from './SessionsScreen.module.css'
import { useSessionName } from './useSessionName'

/** The sessions of a dossier: the one that goes on now, those before and to come, and the agendas for a new one. */
export default function SessionsScreen() {
  const { t } = useTranslation('workSession')
  const { id } = useOpenDossier()
  const sessions = useDossier(readSessions)
  useScreenTitle(t('title'))
  return (
    <Stack gap={6}>
      <PageTitle lead={t('lead')}>{t('title')}</PageTitle>
      <GoesOn />
      {sessions.length > 0 && (
        <section aria-labelledby="werksessies">
          <Stack>
            <Heading level={2} id="werksessies">
              {t('list.title')}
            </Heading>
            <ul className={`pw-list ${styles.sessions}`} aria-labelledby="werksessies">
              {sessions.toReversed().map((session) => (
                <SessionRow key={session.id} session={session} />
              ))}
            </ul>
          </Stack>
        </section>
      )}
      <AgendaChoice />
      <p className="pw-screen-only">
        <TextLink href={paths.harvest(id)}>{t('list.harvest')}</TextLink>
      </p>
    </Stack>
  )
}

/** The way back into the session that goes on now. */
function GoesOn() {
  const { t } = useTranslation('workSession')
  const { id } = useOpenDossier()
  const live = useDossier(liveSession)
  const paused = useDossier(
    (view) => live !== undefined && progressOfSession(view, live.id).state === 'paused',
  )
  const nameOf = useSessionName()
  if (!live) return null
  return (
    <Card as="section" labelledBy="nu-bezig" tone="attention">
      <Heading level={2} looks={3} id="nu-bezig">
        {t('now.title')}
      </Heading>
      <p>{t(paused ? 'now.paused' : 'now.running')}</p>
      <div>
        <ActionLink href={paths.session(id, live.id)} icon="arrowRight">
          {t('now.goOn', { title: nameOf(live) })}
        </ActionLink>
      </div>
    </Card>
  )
}
