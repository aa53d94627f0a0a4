import { useLiveQuery } from 'dexie-react-hooks'
import type { RestorePoint } from '../storage/database'
import { listRestorePoints } from '../storage/restorePoints'
import { useOpenDossier } from './useOpenDossier'

const none: readonly RestorePoint[] = []

/** The restore points of the open dossier, newest first. */
export function useRestorePoints(): readonly RestorePoint[] {
  const { id } = useOpenDossier()
  return useLiveQuery(() => listRestorePoints(id), [id]) ?? none
}
