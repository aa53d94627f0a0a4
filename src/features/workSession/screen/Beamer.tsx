import { useTranslation } from 'react-i18next'
import type { Session } from '../../../dossier/kinds/session'
import { useFormat } from '../../../hooks/useFormat'
import { useKeepSeen } from '../../../hooks/useKeepSeen'
import { useLiveSession } from '../useLiveSession'
import { BeamerFrame } from './BeamerFrame'
import styles from './beamer.module.css'
import { RunningBeamer } from './RunningBeamer'
import { Choices } from './shown/Choices'

/** What the room sees of a session: a welcome, the block at the front, and a word of thanks. */
export function Beamer({ session }: { session: Session }) {
  const { progress } = useLiveSession(session.id)
  useKeepSeen(progress.state === 'running' || progress.state === 'paused' ? session.id : undefined)
  if (progress.state === 'prepared') return <Welcome session={session} />
  if (progress.state === 'closed') return <Thanks session={session} />
  return <RunningBeamer session={session} progress={progress} />
}

function Welcome({ session }: { session: Session }) {
  const { t } = useTranslation('sessionScreen')
  const { t: words } = useTranslation('agendas')
  const { date } = useFormat()
  const { title, agenda, goal, start } = session
  const name = title.trim() || words(`${agenda}.title`, { defaultValue: t('welcome.title') })
  return (
    <BeamerFrame>
      <div className={styles.beamerWords}>
        <p className={styles.large}>{t('welcome.title')}</p>
        <h1 tabIndex={-1}>{name}</h1>
        {goal.trim() && <p className={styles.large}>{goal}</p>}
        {session.date && <p>{date(session.date)}</p>}
        {start && <p className={styles.large}>{t('welcome.start', { time: start })}</p>}
      </div>
    </BeamerFrame>
  )
}

function Thanks({ session }: { session: Session }) {
  const { t } = useTranslation('sessionScreen')
  return (
    <BeamerFrame>
      <Choices session={session} title={t('thanks.title')} lead={t('thanks.choices')} />
    </BeamerFrame>
  )
}
