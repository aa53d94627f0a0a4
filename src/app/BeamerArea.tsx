import { useParams } from 'react-router'
import BeamerScreen from '../features/workSession/screen/BeamerScreen'
import { OpenDossierProvider } from '../hooks/openDossierContext'
import { useOpenedDossier } from '../hooks/useOpenedDossier'
import { DossierBoundary } from './DossierBoundary'
import { ErrorScreen } from './ErrorScreen'
import { Loading } from './Loading'
import { Main } from './Main'

/** The window for the beamer: the dossier of the address, with nothing around what it shows. */
export default function BeamerArea() {
  const { id = '' } = useParams()
  const opened = useOpenedDossier(id)
  if (opened.state === 'opening') {
    return (
      <Main>
        <Loading />
      </Main>
    )
  }
  if (opened.state === 'failed') {
    return (
      <Main>
        <ErrorScreen error={opened.error} onRetry={() => location.reload()} />
      </Main>
    )
  }
  return (
    <OpenDossierProvider dossier={opened.dossier}>
      <DossierBoundary frame={Main}>
        <Main>
          <BeamerScreen />
        </Main>
      </DossierBoundary>
    </OpenDossierProvider>
  )
}
