import { useTranslation } from 'react-i18next'
import { paths } from '../../../addresses/paths'
import type { LiveSession } from '../../../browser/liveSessionActor'
import type { Session } from '../../../dossier/kinds/session'
import type { SessionBlock } from '../../../dossier/kinds/sessionBlock'
import { useOpenDossier } from '../../../hooks/useOpenDossier'
import { ActionLink } from '../../../ui/ActionLink'
import { Button } from '../../../ui/Button'
import type { SessionProgress } from '../../../workflow/workSession/replaySession'
import styles from './SessionControls.module.css'
import { useSessionActs } from './useSessionActs'

type SessionControlsProps = {
  readonly session: Session
  readonly live: LiveSession
  readonly progress: SessionProgress
  readonly blocks: readonly SessionBlock[]
  readonly at: number
}

/** Earlier, later, skip, more time, pause and close. Nothing moves by itself, and nothing of it loses what was made. */
export function SessionControls(props: SessionControlsProps) {
  const { t } = useTranslation('sessionRun')
  const { id } = useOpenDossier()
  const { session, progress, blocks, at } = props
  const { back, on, skip, more, pauseOrResume } = useSessionActs(props)
  const isPaused = progress.state === 'paused'
  const isLast = at === blocks.length - 1
  return (
    <div className={styles.controls} role="group" aria-label={t('controls')}>
      <Button icon="arrowLeft" onPress={back}>
        {t('back')}
      </Button>
      <Button variant={isLast || isPaused ? 'secondary' : 'primary'} icon="arrowRight" onPress={on}>
        {t('later')}
      </Button>
      <Button variant="subtle" onPress={skip}>
        {t('skip')}
      </Button>
      <Button variant="subtle" icon="plus" onPress={more}>
        {t('more')}
      </Button>
      <Button variant={isPaused ? 'primary' : 'subtle'} onPress={pauseOrResume}>
        {t(isPaused ? 'resume' : 'pause')}
      </Button>
      <ActionLink
        variant={isLast && !isPaused ? 'primary' : 'subtle'}
        href={paths.closeSession(id, session.id)}
      >
        {t('close')}
      </ActionLink>
    </div>
  )
}
