import { useTranslation } from 'react-i18next'
import { canvasSheet, canvasSubjects } from '../exports/canvas/canvasSheet'
import type { CanvasSheet } from '../exports/canvas/sheet'
import { useOpenDossier } from './useOpenDossier'

/** Reads a canvas in words at the moment somebody asks for it, so that this costs nothing while people write. */
export function useCanvasSheet(canvas: string): () => Promise<CanvasSheet | undefined> {
  const { i18n } = useTranslation()
  const { snapshot } = useOpenDossier()
  return async () => {
    await i18n.loadNamespaces([...canvasSubjects])
    const words = (key: string, values: Record<string, unknown> = {}) => i18n.t(key, values)
    return canvasSheet(snapshot.current, canvas, words)
  }
}
