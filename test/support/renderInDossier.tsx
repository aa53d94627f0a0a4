import type { ReactNode } from 'react'
import { Route, Routes } from 'react-router'
import type { DossierDraft } from '../../src/dossier/document/draft'
import { OpenDossierProvider } from '../../src/hooks/useOpenDossier'
import { createDossier } from '../../src/storage/createDossier'
import { openDossier } from '../../src/storage/openDossier'
import { renderInDutch } from './render'

/**
 * Shows a screen in a dossier of its own, kept in the real database of this browser. `address` is what comes after
 * the dossier's own address, `path` how its screen is addressed: 'stap/1/1.1' and 'stap/:step/:part'.
 */
export async function renderInDossier(
  screen: ReactNode,
  { address, path, prepare }: { address: string; path: string; prepare?: (draft: DossierDraft) => void },
) {
  const id = await createDossier({ title: 'Waterveen', hrLead: 'Sanne', procurementLead: 'Mirjam' })
  const dossier = await openDossier(id)
  if (prepare) dossier.decide(prepare)
  const result = renderInDutch(
    <OpenDossierProvider dossier={dossier}>
      <main>
        <Routes>
          <Route path={`/d/:id/${path}`} element={screen} />
        </Routes>
      </main>
    </OpenDossierProvider>,
    { at: `/d/${id}/${address}` },
  )
  return { ...result, dossier }
}
