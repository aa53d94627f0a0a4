import { useTranslation } from 'react-i18next'
import { readCanvases } from '../../dossier/canvas/readCanvases'
import { useDossier } from '../../hooks/useDossier'
import { useScreenTitle } from '../../hooks/useScreenTitle'
import { PageTitle } from '../../ui/PageTitle'
import { Stack } from '../../ui/Stack'
import styles from './CanvasesScreen.module.css'
import { AddCanvas } from './list/AddCanvas'
import { CanvasRow } from './list/CanvasRow'

/** The canvases of a dossier, and a place to make one. */
export default function CanvasesScreen() {
  const { t } = useTranslation('canvas')
  const canvases = useDossier(readCanvases)
  useScreenTitle(t('list.title'))
  return (
    <Stack gap={5}>
      <PageTitle lead={t('list.lead')}>{t('list.title')}</PageTitle>
      {canvases.length > 0 && (
        <ul className={`pw-list ${styles.canvases}`} aria-label={t('list.title')}>
          {canvases.map((canvas) => (
            <CanvasRow key={canvas.id} canvas={canvas} />
          ))}
        </ul>
      )}
      <AddCanvas />
    </Stack>
  )
}
