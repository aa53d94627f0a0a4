import { useSyncExternalStore } from 'react'
import { useOpenDossier } from './useOpenDossier'

/** Whether the work in the open dossier is saved on this device. */
export function useSaveState() {
  const { saveState } = useOpenDossier()
  return useSyncExternalStore(saveState.subscribe, () => saveState.current)
}

/** What can be undone and redone now, and how. */
export function useUndo() {
  const { undo } = useOpenDossier()
  const canUndo = useSyncExternalStore(undo.subscribe, () => undo.canUndo)
  const canRedo = useSyncExternalStore(undo.subscribe, () => undo.canRedo)
  return { canUndo, canRedo, undo: undo.undo, redo: undo.redo }
}
