import type { ReactNode } from 'react'
import { useParams } from 'react-router'
import BeamerScreen from '../features/workSession/screen/BeamerScreen'
import { OpenDossierProvider } from '../hooks/openDossierContext'
import { useOpenedDossier } from '../hooks/useOpenedDossier'
import { DossierBoundary } from './DossierBoundary'
import { ErrorScreen } from './ErrorScreen'
import { Loading } from './Loading'

/** The window for the beamer: the dossier of the address, with nothing around what it shows. */
export default function BeamerArea() {
  const { id = '' } = useParams()
  const opened = useOpenedDossier(id)
  if (opened.state === 'opening') {
    return (
      <BeamerMain>
        <Loading />
      </BeamerMain>
    )
  }
  if (opened.state === 'failed') {
    return (
      <BeamerMain>
        <ErrorScreen error={opened.error} onRetry={() => location.reload()} />
      </BeamerMain>
    )
  }
  return (
    <OpenDossierProvider dossier={opened.dossier}>
      <DossierBoundary frame={BeamerMain}>
        <BeamerMain>
          <BeamerScreen />
        </BeamerMain>
      </DossierBoundary>
    </OpenDossierProvider>
  )
}

/** What the app has to tell people at a laptop is not for the room. */
function BeamerMain({ children }: { children: ReactNode }) {
  return (
    <main id="main" tabIndex={-1} className="pw-beamer-area">
      {children}
    </main>
  )
}
