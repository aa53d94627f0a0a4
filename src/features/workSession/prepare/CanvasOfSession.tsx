import { useTranslation } from 'react-i18next'
import { paths } from '../../../addresses/paths'
import { findCanvasIn } from '../../../dossier/canvas/readCanvases'
import { changeRecord } from '../../../dossier/commands/records'
import { newId } from '../../../dossier/document/newId'
import type { Session } from '../../../dossier/kinds/session'
import type { SessionBlock } from '../../../dossier/kinds/sessionBlock'
import { useChange } from '../../../hooks/useChange'
import { useDossier } from '../../../hooks/useDossier'
import { useOpenDossier } from '../../../hooks/useOpenDossier'
import { useAnnounce } from '../../../ui/Announcer'
import { Button } from '../../../ui/Button'
import { SelectField } from '../../../ui/SelectField'
import { Cluster, Stack } from '../../../ui/Stack'
import { TextLink } from '../../../ui/TextLink'
import { useCanvasOptions } from '../useCanvasOptions'
import { useNewCanvas } from '../useNewCanvas'
import { worksOnCanvas } from '../worksOnCanvas'

type CanvasOfSessionProps = { readonly session: Session; readonly blocks: readonly SessionBlock[] }

/** The kansenkaart that people work on in a session: one of the dossier, or a new one. */
export function CanvasOfSession({ session, blocks }: CanvasOfSessionProps) {
  const { t } = useTranslation('workSession')
  const { id } = useOpenDossier()
  const change = useChange()
  const announce = useAnnounce()
  const options = useCanvasOptions()
  const newCanvas = useNewCanvas()
  const canvas = useDossier((view) => findCanvasIn(view, session.canvas))
  const missing = !canvas && blocks.some(worksOnCanvas)
  const make = () => {
    const made = newCanvas()
    const canvasId = newId()
    change((draft) => {
      made.add(draft, canvasId)
      changeRecord(draft, 'sessions', session.id, { canvas: canvasId })
    })
    announce(t('about.canvasMade', { name: made.name }))
  }
  return (
    <Stack gap={3}>
      <SelectField
        label={t('about.canvas')}
        hint={missing ? t('about.needsCanvas') : undefined}
        value={canvas ? session.canvas : ''}
        empty={t('about.noCanvas')}
        options={options}
        onChange={(chosen) =>
          change((draft) => changeRecord(draft, 'sessions', session.id, { canvas: chosen }))
        }
      />
      <div className="pw-screen-only">
        <Cluster>
          <Button icon="plus" onPress={make}>
            {t('about.newCanvas')}
          </Button>
          {canvas && <TextLink href={paths.canvas(id, canvas.id)}>{t('about.openCanvas')}</TextLink>}
        </Cluster>
      </div>
    </Stack>
  )
}
