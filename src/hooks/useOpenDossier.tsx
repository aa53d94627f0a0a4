import { createContext, type ReactNode, useContext } from 'react'
import type { OpenDossier } from '../storage/openDossier'

const OpenDossierContext = createContext<OpenDossier | undefined>(undefined)

/** Gives the screens below it one open dossier. */
export function OpenDossierProvider({ dossier, children }: { dossier: OpenDossier; children: ReactNode }) {
  return <OpenDossierContext value={dossier}>{children}</OpenDossierContext>
}

/** The dossier that is open around this screen, if there is one. */
export function useDossierAround(): OpenDossier | undefined {
  return useContext(OpenDossierContext)
}

/** The dossier that is open around this screen. Outside of one it is a mistake in the code. */
export function useOpenDossier(): OpenDossier {
  const dossier = useDossierAround()
  if (!dossier) throw new Error('useOpenDossier needs an OpenDossierProvider above it')
  return dossier
}
