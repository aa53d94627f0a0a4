import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { findSession } from '../../../dossier/workSession/readSessions'
import { sessionOnScreen } from '../../../dossier/workSession/sessionOnScreen'
import { useDossier } from '../../../hooks/useDossier'
import { useScreenTitle } from '../../../hooks/useScreenTitle'
import { useToday } from '../../../hooks/useToday'
import { Beamer } from './Beamer'
import { BeamerFrame } from './BeamerFrame'
import styles from './beamer.module.css'

/** The window for the beamer: it follows the session that goes on, or the one that its address names. */
export default function BeamerScreen() {
  const { t } = useTranslation('sessionScreen')
  const [query] = useSearchParams()
  const asked = query.get('sessie') ?? ''
  const today = useToday()
  const session = useDossier((view) => (asked ? findSession(view, asked) : sessionOnScreen(view, today)))
  useScreenTitle(t('title'))
  if (session) return <Beamer key={session.id} session={session} />
  return (
    <BeamerFrame>
      <div className={styles.beamerWords}>
        <h1 tabIndex={-1}>{t('none.title')}</h1>
        <p>{t('none.text')}</p>
      </div>
    </BeamerFrame>
  )
}
