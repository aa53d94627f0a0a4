import { useTranslation } from 'react-i18next'
import type { Session } from '../../../dossier/kinds/session'
import { readBlocks } from '../../../dossier/workSession/readSessions'
import { useDossier } from '../../../hooks/useDossier'
import { useFormat } from '../../../hooks/useFormat'
import { useNow } from '../../../hooks/useNow'
import type { SessionProgress } from '../../../workflow/workSession/replaySession'
import { readSessionClock } from '../../../workflow/workSession/sessionClock'
import styles from './beamer.module.css'

export type TimeLeftProps = {
  readonly session: Session
  readonly progress: SessionProgress
  /** Whether it also says until what time. */
  readonly until?: boolean
}

const minute = 60_000

/** What is left of the block at the front, in minutes and at the end in seconds. It never speaks by itself. */
export function TimeLeft({ session, progress, until = false }: TimeLeftProps) {
  const { t } = useTranslation('sessionScreen')
  const words = useTimeWords()
  const { time } = useFormat()
  const blocks = useDossier((view) => readBlocks(view, session.id))
  // The tick is a moment old; what happened since began later.
  const now = Math.max(useNow(), progress.times.since)
  const { planned, left } = readSessionClock(progress, blocks, now)
  if (session.hidesTime || planned === 0) return null
  const running = progress.state === 'running'
  return (
    <div role="timer" className={styles.beamerTime}>
      <p>{words(left)}</p>
      {!running && left > 0 && <p>{t('time.paused')}</p>}
      {until && running && left > 0 && <p>{t('time.until', { time: time(new Date(now + left)) })}</p>}
    </div>
  )
}

function useTimeWords(): (left: number) => string {
  const { t } = useTranslation('sessionScreen')
  return (left) => {
    if (left <= 0) return t('time.over')
    if (left < minute) return t('time.seconds', { count: Math.ceil(left / 1000) })
    return t('time.minutes', { count: Math.ceil(left / minute) })
  }
}
