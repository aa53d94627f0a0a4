import { useTranslation } from 'react-i18next'
import { type CanvasPhase, canvasPhases } from '../../../../content/canvases/phases'
import { canvasLayout } from '../../../../dossier/canvas/canvasLayout'
import { goToPhase } from '../../../../dossier/commands/canvas/goToPhase'
import type { Canvas } from '../../../../dossier/kinds/canvas'
import { useChange } from '../../../../hooks/useChange'
import { useDossier } from '../../../../hooks/useDossier'
import { useOpenDossier } from '../../../../hooks/useOpenDossier'
import { useAnnounce } from '../../../../ui/Announcer'
import { isSilent, knownPhase } from '../../../../workflow/canvasMachine'
import shared from '../run.module.css'
import styles from './PhaseButtons.module.css'

type PhaseButtonsProps = {
  readonly canvas: Canvas
  /** The phase that goes with the block; it is offered and never entered by itself. */
  readonly advised: CanvasPhase | undefined
}

/** Where the room is with its canvas. Each phase can be gone to at any time, and the beamer follows. */
export function PhaseButtons({ canvas, advised }: PhaseButtonsProps) {
  const { t } = useTranslation('canvas')
  const { t: run } = useTranslation('sessionRun')
  const { snapshot } = useOpenDossier()
  const change = useChange()
  const announce = useAnnounce()
  const phase = knownPhase(canvas.phase)
  const hidden = useDossier((view) => hiddenOn(view, canvas.id))
  const go = (to: CanvasPhase) => {
    const wasHidden = hiddenOn(snapshot.current, canvas.id)
    change((draft) => goToPhase(draft, canvas.id, to))
    const title = t(`phases.${to}.title`)
    const revealed = isSilent(phase) && !isSilent(to)
    announce(revealed ? t('phases.revealed', { title, count: wasHidden }) : t('phases.went', { title }))
  }
  return (
    <div>
      <p className={shared.label} id="fase">
        {run('canvas.phase')}
      </p>
      <ul className={`pw-list ${styles.phases}`} aria-labelledby="fase">
        {canvasPhases.map((one) => (
          <li key={one}>
            <button
              type="button"
              className={styles.phase}
              aria-current={one === phase ? 'step' : undefined}
              onClick={() => go(one)}
            >
              {t(`phases.${one}.title`)}
              {one === advised && one !== phase && (
                <span className={styles.advised}> {run('canvas.advised')}</span>
              )}
            </button>
          </li>
        ))}
      </ul>
      <p>
        {run(`canvas.phaseNow.${phase}`)}
        {isSilent(phase) && <> {run('canvas.hidden', { count: hidden })}</>}
      </p>
    </div>
  )
}

/** How many notes the beamer does not show yet. */
function hiddenOn(view: Parameters<typeof canvasLayout>[0], canvas: string): number {
  return canvasLayout(view, canvas).fields.reduce((sum, { hidden }) => sum + hidden, 0)
}
