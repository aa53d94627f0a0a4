import { useTranslation } from 'react-i18next'
import type { Canvas } from '../dossier/kinds/canvas'
import { useDossier } from './useDossier'

/** What a canvas is called: its opportunity if it is the card of one, its own name, or that of its kind. */
export function useCanvasName() {
  const { t } = useTranslation('canvases')
  const opportunities = useDossier((view) => view.opportunities)
  return ({ name, kind, opportunity }: Pick<Canvas, 'name' | 'kind' | 'opportunity'>) =>
    opportunities[opportunity]?.title || name || t(`${kind}.title`, { defaultValue: kind })
}
