import { useTranslation } from 'react-i18next'
import type { CanvasPhase } from '../../../content/canvases/phases'
import { canvasLayout } from '../../../dossier/canvas/canvasLayout'
import { goToPhase } from '../../../dossier/commands/canvas/goToPhase'
import type { Canvas } from '../../../dossier/kinds/canvas'
import { useChange } from '../../../hooks/useChange'
import { useOpenDossier } from '../../../hooks/useOpenDossier'
import { useAnnounce } from '../../../ui/Announcer'
import { isSilent, phaseAfter } from '../../../workflow/canvasMachine'

/** Brings a phase of a canvas to the front, for everybody, and says what changed. */
export function useGoToPhase({ id, phase }: Canvas): (to: CanvasPhase) => void {
  const { t } = useTranslation('canvas')
  const { snapshot } = useOpenDossier()
  const change = useChange()
  const announce = useAnnounce()
  return (to) => {
    const next = phaseAfter(phase, { type: `to.${to}` })
    const wasSilent = isSilent(phase)
    const hidden = canvasLayout(snapshot.current, id).fields.reduce((sum, field) => sum + field.hidden, 0)
    change((draft) => goToPhase(draft, id, next))
    const title = t(`phases.${next}.title`)
    announce(
      wasSilent && !isSilent(next)
        ? t('phases.revealed', { title, count: hidden })
        : t('phases.went', { title }),
    )
  }
}
