import { useTranslation } from 'react-i18next'
import { changeRecord } from '../../../dossier/commands/records'
import type { Canvas } from '../../../dossier/kinds/canvas'
import { useChange } from '../../../hooks/useChange'
import { useAnnounce } from '../../../ui/Announcer'

/** Goes to a stage of the guide, for everybody; '' ends the guide and leaves the canvas as it is. */
export function useGoToStage({ id }: Canvas): (stage: string) => void {
  const { t } = useTranslation('canvasGuide')
  const change = useChange()
  const announce = useAnnounce()
  return (stage) => {
    change((draft) => changeRecord(draft, 'canvases', id, { stage }))
    announce(stage === '' ? t('stopped') : t('went', { title: t(`stages.${stage}.title`) }))
  }
}
