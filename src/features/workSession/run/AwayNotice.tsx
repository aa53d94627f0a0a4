import { useTranslation } from 'react-i18next'
import type { LiveSession } from '../../../browser/liveSessionActor'
import { Button } from '../../../ui/Button'
import { Notice } from '../../../ui/Notice'
import type { SessionProgress } from '../../../workflow/workSession/replaySession'
import styles from './AwayNotice.module.css'

type AwayNoticeProps = { readonly live: LiveSession; readonly progress: SessionProgress }

const minute = 60_000

/** Says that the laptop was closed and that the time stood where it stood, with a way to count that time after all. */
export function AwayNotice({ live, progress: { times } }: AwayNoticeProps) {
  const { t } = useTranslation('sessionRun')
  const minutes = Math.round(times.away / minute)
  return (
    <div className={styles.away} aria-live="polite">
      {minutes > 0 && (
        <Notice
          kind="info"
          word={t('away.word')}
          actions={
            <Button onPress={() => live.act({ type: 'count', at: Date.now() })}>{t('away.count')}</Button>
          }
        >
          <p>{t('away.text', { count: minutes })}</p>
        </Notice>
      )}
    </div>
  )
}
