import { useTranslation } from 'react-i18next'
import { canvasSheet, canvasSubjects } from '../exports/canvas/canvasSheet'
import type { CanvasSheet } from '../exports/canvas/sheet'
import { wordsOf } from '../words/wordsOf'
import { useOpenDossier } from './useOpenDossier'

/** Reads a canvas in words at the moment somebody asks for it, so that this costs nothing while people write. */
export function useCanvasSheet(canvas: string): () => Promise<CanvasSheet | undefined> {
  const { i18n } = useTranslation()
  const { snapshot } = useOpenDossier()
  return async () => {
    await i18n.loadNamespaces([...canvasSubjects])
    const words = wordsOf(i18n)
    return canvasSheet(snapshot.current, canvas, words)
  }
}
