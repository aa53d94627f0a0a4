import { useTranslation } from 'react-i18next'
import type { Canvas } from '../../dossier/canvas/records'

/** What a canvas is called: its own name, or that of its kind. */
export function useCanvasName() {
  const { t } = useTranslation('canvases')
  return ({ name, kind }: Pick<Canvas, 'name' | 'kind'>) => name || t(`${kind}.title`, { defaultValue: kind })
}
