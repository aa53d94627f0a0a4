import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { OpenDossierProvider } from '../hooks/openDossierContext'
import { useOpenedDossier } from '../hooks/useOpenedDossier'
import { DossierBoundary } from './DossierBoundary'
import { DossierFrame } from './DossierFrame'
import { DossierRoutes } from './DossierRoutes'
import { ErrorScreen } from './ErrorScreen'
import { Loading } from './Loading'
import { Main } from './Main'

/** Opens the dossier of the address, and keeps it open while people go from screen to screen in it. */
export default function DossierArea() {
  const { id = '' } = useParams()
  const opened = useOpenedDossier(id)
  useTranslation(['dossier', 'steps'])
  useEffect(leaveFieldWithPage, [])
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
        <DossierFrame>
          <DossierBoundary>
            <DossierRoutes />
          </DossierBoundary>
        </DossierFrame>
      </DossierBoundary>
    </OpenDossierProvider>
  )
}

/** Some fields keep what was typed once people leave them, such as a new note. A page that closes leaves them too. */
function leaveFieldWithPage() {
  const leave = () => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  }
  window.addEventListener('pagehide', leave)
  return () => window.removeEventListener('pagehide', leave)
}
