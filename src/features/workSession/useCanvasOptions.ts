import { useTranslation } from 'react-i18next'
import { readCanvases } from '../../dossier/canvas/readCanvases'
import { useDossier } from '../../hooks/useDossier'
import { isMap } from './useNewCanvas'

/** The kansenkaarten of the dossier to choose from, the latest first. */
export function useCanvasOptions(): readonly { readonly value: string; readonly label: string }[] {
  const { t } = useTranslation('canvases')
  const canvases = useDossier(readCanvases)
  return canvases
    .filter(isMap)
    .toReversed()
    .map(({ id, name }) => ({ value: id, label: name || t('opportunityMap.title') }))
}
