import { useTranslation } from 'react-i18next'
import { useLocation } from 'react-router'
import { paths } from '../../../addresses/paths'
import { playSoftly } from '../../../browser/playSoftly'
import { recall } from '../../../browser/remember'
import type { Session } from '../../../dossier/kinds/session'
import { readBlocks } from '../../../dossier/workSession/readSessions'
import { useDossier } from '../../../hooks/useDossier'
import { useOpenDossier } from '../../../hooks/useOpenDossier'
import { useAnnounce } from '../../../ui/Announcer'
import { TextLink } from '../../../ui/TextLink'
import { useLiveSession } from '../useLiveSession'
import styles from './SessionBar.module.css'
import { TimeLeft } from './TimeLeft'
import { useBlockTitle } from './useBlockTitle'
import { useSessionWatch } from './useSessionWatch'

/**
 * While a session goes on it is here on every screen of its dossier: it watches over the session, and on the other
 * screens it is the way back.
 */
export default function SessionBar({ session }: { session: Session }) {
  const { t } = useTranslation('sessionRun')
  const { id } = useOpenDossier()
  const { live, progress } = useLiveSession(session.id)
  const blocks = useDossier((view) => readBlocks(view, session.id))
  const announce = useAnnounce()
  const titleOf = useBlockTitle(session, blocks)
  const isHere = useLocation().pathname === paths.session(id, session.id).slice(1)
  useSessionWatch(id, {
    session,
    live,
    blocks,
    runs: isHere,
    tell: (moment, minutes) => {
      if (recall('timerMuted') !== 'yes') announce(t(`timer.said.${moment}`, { count: minutes }))
      if (moment === 'end' && recall('timerSound') === 'yes') playSoftly()
    },
  })
  if (isHere) return null
  const block = blocks.find((one) => one.id === progress.times.block)
  return (
    <section className={`${styles.sessionBar} pw-screen-only`} aria-label={t('bar.label')}>
      <p>
        <strong>{t(progress.state === 'paused' ? 'bar.paused' : 'bar.busy')}</strong>{' '}
        {block ? titleOf(block) : session.title}
        {block && recall('timerHidden') !== 'yes' && (
          <>
            {' · '}
            <TimeLeft progress={progress} blocks={blocks} />
          </>
        )}
      </p>
      <TextLink href={paths.session(id, session.id)}>{t('bar.back')}</TextLink>
    </section>
  )
}
