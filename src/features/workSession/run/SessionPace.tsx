import { useTranslation } from 'react-i18next'
import type { SessionBlock } from '../../../dossier/kinds/sessionBlock'
import { useFormat } from '../../../hooks/useFormat'
import { useNow } from '../../../hooks/useNow'
import type { SessionProgress } from '../../../workflow/workSession/replaySession'
import { readSessionClock } from '../../../workflow/workSession/sessionClock'
import shared from './run.module.css'
import styles from './SessionPace.module.css'

const minute = 60_000

type SessionPaceProps = {
  readonly progress: SessionProgress
  readonly blocks: readonly SessionBlock[]
}

/** How far ahead or behind people are, when they are done, and how long the time stood still. */
export function SessionPace({ progress, blocks }: SessionPaceProps) {
  const { t } = useTranslation('sessionRun')
  const format = useFormat()
  const clock = readSessionClock(progress, blocks, useNow())
  const behind = Math.round(clock.behind / minute)
  const still = Math.round(clock.still / minute)
  const time = format.time(new Date(Math.round(clock.endsAt / minute) * minute))
  const pace = behind > 0 ? 'behind' : behind < 0 ? 'ahead' : 'onTime'
  return (
    <p className={shared.sentence}>
      {t(`pace.${pace}`, { count: Math.abs(behind), time })}
      {still > 0 && <span className={styles.still}> {t('pace.still', { count: still })}</span>}
    </p>
  )
}
