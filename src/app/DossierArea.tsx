import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useUnsentForms } from '../hooks/useUnsentForms'
import { DossierBoundary } from './DossierBoundary'
import { DossierFrame } from './DossierFrame'
import { DossierRoutes } from './DossierRoutes'
import { Main } from './Main'
import { OpenedDossier } from './OpenedDossier'

/** Opens the dossier of the address, and keeps it open while people go from screen to screen in it. */
export default function DossierArea() {
  useTranslation(['dossier', 'steps'])
  useEffect(leaveFieldWithPage, [])
  useUnsentForms()
  return (
    <OpenedDossier frame={Main}>
      <DossierFrame>
        <DossierBoundary>
          <DossierRoutes />
        </DossierBoundary>
      </DossierFrame>
    </OpenedDossier>
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
