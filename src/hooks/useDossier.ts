import { useSyncExternalStore } from 'react'
import type { DossierView } from '../dossier/document/view'
import { useOpenDossier } from './useOpenDossier'

/** What `pick` finds in the open dossier, now and after anybody's change. `pick` returns a part as it stands. */
export function useDossier<Value>(pick: (dossier: DossierView) => Value): Value {
  const { snapshot } = useOpenDossier()
  return useSyncExternalStore(snapshot.subscribe, () => pick(snapshot.current))
}
