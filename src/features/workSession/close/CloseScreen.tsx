import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { paths } from '../../../addresses/paths'
import type { Session } from '../../../dossier/kinds/session'
import { findSession } from '../../../dossier/workSession/readSessions'
import { sessionName } from '../../../exports/workSession/sessionWords'
import { useDossier } from '../../../hooks/useDossier'
import { useOpenDossier } from '../../../hooks/useOpenDossier'
import { useScreenTitle } from '../../../hooks/useScreenTitle'
import { Notice } from '../../../ui/Notice'
import { PageTitle } from '../../../ui/PageTitle'
import { Stack } from '../../../ui/Stack'
import { TextLink } from '../../../ui/TextLink'
import { wordsOf } from '../../../words/wordsOf'
import { NoSuchSession } from '../NoSuchSession'
import { useLiveSession } from '../useLiveSession'
import { Choices } from './Choices'
import { ClosedSession } from './ClosedSession'
import { EndSession } from './EndSession'
import { Points } from './Points'
import { ShareChoice } from './ShareChoice'
import { Unknowns } from './Unknowns'

/** The last block: what was chosen, who does what first, what nobody knows yet, and who tells whom. */
export default function CloseScreen() {
  const { session: id = '' } = useParams()
  const session = useDossier((view) => findSession(view, id))
  return session ? <Close key={id} session={session} /> : <NoSuchSession />
}

function Close({ session }: { session: Session }) {
  const { t, i18n } = useTranslation(['sessionClose', 'agendas'])
  const { id } = useOpenDossier()
  const { live, progress } = useLiveSession(session.id)
  const title = t('close.title', { title: sessionName(session, wordsOf(i18n)) })
  useScreenTitle(title)
  if (progress.state === 'closed') return <ClosedSession session={session} live={live} />
  const hasBegun = progress.state !== 'prepared'
  return (
    <Stack gap={5}>
      <nav aria-label={t('close.back')}>
        <TextLink href={paths.session(id, session.id)}>{t('close.back')}</TextLink>
      </nav>
      <PageTitle lead={t('close.lead')}>{title}</PageTitle>
      {!hasBegun && (
        <Notice kind="info" word={t('close.notBegun')}>
          <p>{t('close.notBegunText')}</p>
        </Notice>
      )}
      <Choices session={session.id} canvas={session.canvas} />
      <Points session={session.id} kind="unknown">
        <Unknowns />
      </Points>
      <Points session={session.id} kind="tell" />
      <Points session={session.id} kind="takeaway" />
      <ShareChoice session={session} />
      {hasBegun && <EndSession session={session.id} live={live} />}
    </Stack>
  )
}
