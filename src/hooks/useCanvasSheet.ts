import { canvasSheet, canvasSubjects } from '../exports/canvas/canvasSheet'
import type { CanvasSheet } from '../exports/canvas/sheet'
import { useLoadWords } from './useLoadWords'
import { useOpenDossier } from './useOpenDossier'

/** Reads a canvas in words at the moment somebody asks for it, so that this costs nothing while people write. */
export function useCanvasSheet(canvas: string): () => Promise<CanvasSheet | undefined> {
  const loadWords = useLoadWords()
  const { snapshot } = useOpenDossier()
  return async () => {
    return canvasSheet(snapshot.current, canvas, await loadWords(canvasSubjects))
  }
}
