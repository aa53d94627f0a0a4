import { useTranslation } from 'react-i18next'
import type { SessionBlock } from '../../../dossier/kinds/sessionBlock'
import { useNow } from '../../../hooks/useNow'
import type { SessionProgress } from '../../../workflow/workSession/replaySession'
import { readSessionClock } from '../../../workflow/workSession/sessionClock'
import styles from './TimeLeft.module.css'

type TimeLeftProps = {
  readonly progress: SessionProgress
  readonly blocks: readonly SessionBlock[]
}

/** What is left of the block at the front, minutes and seconds. Read on demand; it never speaks by itself. */
export function TimeLeft({ progress, blocks }: TimeLeftProps) {
  const { t } = useTranslation('sessionRun')
  const now = useNow(250)
  const { left } = readSessionClock(progress, blocks, now)
  const isLate = left < 0
  return (
    <span role="timer" aria-live="off" aria-label={t('timer.label')} className={styles.sessionTime}>
      {t(isLate ? 'timer.late' : 'timer.left', { time: timeOf(isLate ? -left : left, isLate) })}
    </span>
  )
}

/** Minutes and seconds: what is left counts down to 0:00, what it is late counts up from there. */
function timeOf(milliseconds: number, isLate: boolean): string {
  const seconds = isLate ? Math.floor(milliseconds / 1000) : Math.ceil(milliseconds / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
