import { useLiveQuery } from 'dexie-react-hooks'
import type { DossierRow } from '../storage/database'
import { findDossier } from '../storage/dossierList'
import { useOpenDossier } from './useOpenDossier'

/** The open dossier as the list on this device tells it, such as when it was last saved as a file. Follows live. */
export function useDossierRow(): DossierRow | undefined {
  const { id } = useOpenDossier()
  return useLiveQuery(() => findDossier(id), [id])
}
