import { useTranslation } from 'react-i18next'
import { type CanvasPhase, canvasPhases } from '../../../content/canvases/phases'
import { canvasLayout } from '../../../dossier/canvas/canvasLayout'
import type { Canvas } from '../../../dossier/kinds/canvas'
import { useDossier } from '../../../hooks/useDossier'
import { usePlace, voterHere } from '../../../hooks/usePlace'
import { Button } from '../../../ui/Button'
import { classes } from '../../../ui/classes'
import { knownPhase, phaseAfter } from '../../../workflow/canvasMachine'
import styles from './PhaseBar.module.css'
import { RoomTotals } from './RoomTotals'
import { StickersLeft } from './StickersLeft'
import { useGoToPhase } from './useGoToPhase'

/** Where the room is, what to do now, and the way on. Any phase can be entered at any time; nothing is lost by it. */
export function PhaseBar({ canvas }: { canvas: Canvas }) {
  const { t } = useTranslation('canvas')
  const me = usePlace()
  const go = useGoToPhase(canvas)
  const hidden = useDossier((view) =>
    canvasLayout(view, canvas.id, me).fields.reduce((sum, field) => sum + field.hidden, 0),
  )
  const phase = knownPhase(canvas.phase)
  const next = phaseAfter(phase, { type: 'next' })
  return (
    <section className={`${styles.phases} pw-screen-only`} aria-labelledby="canvas-fase">
      <h2 id="canvas-fase" className="pw-visually-hidden">
        {t('phases.title')}
      </h2>
      <ol className={`pw-list ${styles.list}`}>
        {canvasPhases.map((one, i) => (
          <li key={one}>
            <button
              type="button"
              className={classes(styles.one, one === phase && styles.oneNow)}
              aria-current={one === phase ? 'step' : undefined}
              onClick={() => go(one)}
            >
              <span className={styles.number}>{i + 1}</span> {t(`phases.${one}.title`)}
            </button>
          </li>
        ))}
      </ol>
      <div className={styles.now}>
        <p className={styles.text}>{t(`phases.${phase}.now`)}</p>
        {phase === 'write' && (
          <p aria-live="polite">
            {hidden === 0 ? t('phases.hiddenNone') : t('phases.hidden', { count: hidden })}
          </p>
        )}
        {phase === 'vote' && <StickersLeft canvas={canvas} voter={voterHere()} />}
        <NextButton phase={phase} next={next} go={go} />
        {phase === 'vote' && <RoomTotals canvas={canvas} />}
      </div>
    </section>
  )
}

function NextButton({
  phase,
  next,
  go,
}: {
  phase: CanvasPhase
  next: CanvasPhase
  go: (phase: CanvasPhase) => void
}) {
  const { t } = useTranslation('canvas')
  if (next === phase) return null
  return (
    <Button variant="primary" onPress={() => go(next)}>
      {t(`phases.${phase as string}.next`)}
    </Button>
  )
}
