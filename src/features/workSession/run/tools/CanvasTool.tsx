import { useTranslation } from 'react-i18next'
import { paths } from '../../../../addresses/paths'
import { findAgendaBlock } from '../../../../content/agendas'
import type { Canvas } from '../../../../dossier/kinds/canvas'
import { useOpenDossier } from '../../../../hooks/useOpenDossier'
import { QuickEntry } from '../entry/QuickEntry'
import { PhaseButtons } from './PhaseButtons'
import { ToolCard } from './ToolCard'
import type { ToolProps } from './ToolProps'

/** The canvas as one keyboard serves a whole room: its phase, and notes one after the other. */
export function CanvasTool({ session, block, canvas }: ToolProps & { readonly canvas: Canvas }) {
  const { t } = useTranslation('sessionRun')
  const { t: words } = useTranslation('canvases')
  const { id } = useOpenDossier()
  return (
    <ToolCard
      title={canvas.name || words(`${canvas.kind}.title`)}
      link={{ href: paths.canvas(id, canvas.id), label: t('canvas.open') }}
    >
      <PhaseButtons canvas={canvas} advised={findAgendaBlock(session.agenda, block.block)?.phase} />
      <QuickEntry session={session} block={block} canvas={canvas} />
    </ToolCard>
  )
}
