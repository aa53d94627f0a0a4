import { useTranslation } from 'react-i18next'
import { playSoftly } from '../../../browser/playSoftly'
import { Explained } from '../../../components/Explained'
import { type GuideStage, guideStages } from '../../../content/canvases/guide'
import type { Canvas } from '../../../dossier/kinds/canvas'
import { useTimerHabits } from '../../../hooks/useTimerHabits'
import { useAnnounce } from '../../../ui/Announcer'
import { Button } from '../../../ui/Button'
import { Cluster } from '../../../ui/Stack'
import { knownPhase } from '../../../workflow/canvasMachine'
import { useGoToPhase } from '../phases/useGoToPhase'
import styles from './StageNow.module.css'
import { useTimer } from './useTimer'

type Props = {
  readonly canvas: Canvas
  readonly stage: GuideStage
  readonly at: number
  readonly go: (id: string) => void
}

/** The stage that people are at: what to do, how long, and the phase that goes with it. */
export function StageNow({ canvas, stage, at, go }: Props) {
  const { t } = useTranslation('canvasGuide')
  const { t: words } = useTranslation('canvas')
  const goToPhase = useGoToPhase(canvas)
  const { phase } = stage
  const before = guideStages[at - 1]
  const next = guideStages[at + 1]
  return (
    <div className={styles.now}>
      <div className={styles.what}>
        <p className={styles.number}>{t('number', { number: at + 1, count: guideStages.length })}</p>
        <p className={styles.title}>{t(`stages.${stage.id}.title`)}</p>
        <p>
          <Explained text={t(`stages.${stage.id}.text`)} />
        </p>
        {phase && phase !== knownPhase(canvas.phase) && (
          <Button onPress={() => goToPhase(phase)}>
            {t('phase', { title: words(`phases.${phase}.title`) })}
          </Button>
        )}
      </div>
      <StageTimer stage={stage} />
      <Cluster gap={2}>
        {before && (
          <Button variant="subtle" icon="arrowLeft" onPress={() => go(before.id)}>
            {t('before')}
          </Button>
        )}
        {next && (
          <Button icon="arrowRight" onPress={() => go(next.id)}>
            {t('next')}
          </Button>
        )}
      </Cluster>
    </div>
  )
}

/** The time for a stage. Off by itself; it can be paused, extended, hidden and muted, and may end with a sound. */
function StageTimer({ stage }: { stage: GuideStage }) {
  const { t } = useTranslation('canvasGuide')
  const announce = useAnnounce()
  const { muted, sounds, hidden, mute, sound, hide } = useTimerHabits()
  const { left, running, start, pause, extend } = useTimer(stage.minutes * 60, stage.id, (moment) => {
    if (!muted) announce(t(`timer.said.${moment}`, { count: stage.minutes }))
    if (moment === 'end' && sounds) playSoftly()
  })
  const time = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`
  return (
    <div className={styles.timer}>
      {!hidden && (
        <>
          {/* Read on demand; only the few moments above are told by themselves. */}
          <span role="timer" aria-live="off" aria-label={t('timer.label')} className={styles.time}>
            {time}
          </span>
          {left === 0 && <span>{t('timer.over')}</span>}
          <Cluster gap={1}>
            <Button onPress={running ? pause : start}>{t(running ? 'timer.pause' : 'timer.start')}</Button>
            <Button variant="subtle" onPress={() => extend(60)}>
              {t('timer.extend')}
            </Button>
            <Button variant="subtle" aria-pressed={muted} onPress={mute}>
              {t('timer.mute')}
            </Button>
            <Button variant="subtle" aria-pressed={sounds} onPress={sound}>
              {t('timer.sound')}
            </Button>
          </Cluster>
        </>
      )}
      <Button variant="subtle" onPress={hide}>
        {t(hidden ? 'timer.show' : 'timer.hide')}
      </Button>
    </div>
  )
}
