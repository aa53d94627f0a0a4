import { useLiveQuery } from 'dexie-react-hooks'
import type { DossierRow, RestorePoint } from '../storage/database'
import { findDossier } from '../storage/dossierList'
import { listRestorePoints } from '../storage/restorePoints'
import { useOpenDossier } from './openDossierContext'

/** The open dossier as the list of dossiers tells it, such as the age of its backup. Nothing while that is read. */
export function useDossierRow(): DossierRow | undefined {
  const { id } = useOpenDossier()
  return useLiveQuery(() => findDossier(id), [id])
}

const none: readonly RestorePoint[] = []

/** The restore points of the open dossier, newest first. */
export function useRestorePoints(): readonly RestorePoint[] {
  const { id } = useOpenDossier()
  return useLiveQuery(() => listRestorePoints(id), [id]) ?? none
}
