import { useTranslation } from 'react-i18next'
import type { SessionBlock } from '../../../dossier/kinds/sessionBlock'
import { useTimerHabits } from '../../../hooks/useTimerHabits'
import { Button } from '../../../ui/Button'
import type { SessionProgress } from '../../../workflow/workSession/replaySession'
import styles from './SessionTimer.module.css'
import { TimeLeft } from './TimeLeft'

type SessionTimerProps = {
  readonly progress: SessionProgress
  readonly blocks: readonly SessionBlock[]
}

/** The time of the block. It moves nothing; it can be silenced and hidden, and this device remembers that. */
export function SessionTimer({ progress, blocks }: SessionTimerProps) {
  const { t } = useTranslation('sessionRun')
  const { muted, sounds, hidden, mute, sound, hide } = useTimerHabits()
  return (
    <div className={styles.timer}>
      {!hidden && (
        <p className={styles.time}>
          <TimeLeft progress={progress} blocks={blocks} />
        </p>
      )}
      {progress.state === 'paused' && <p className={styles.paused}>{t('timer.paused')}</p>}
      <div className={styles.quiet}>
        {!hidden && (
          <>
            <Button variant="subtle" aria-pressed={muted} onPress={mute}>
              {t('timer.mute')}
            </Button>
            <Button variant="subtle" aria-pressed={sounds} onPress={sound}>
              {t('timer.sound')}
            </Button>
          </>
        )}
        <Button variant="subtle" onPress={hide}>
          {t(hidden ? 'timer.show' : 'timer.hide')}
        </Button>
      </div>
    </div>
  )
}
