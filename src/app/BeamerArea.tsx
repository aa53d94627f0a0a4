import type { ReactNode } from 'react'
import BeamerScreen from '../features/workSession/screen/BeamerScreen'
import styles from './BeamerArea.module.css'
import { OpenedDossier } from './OpenedDossier'

/** The window for the beamer: the dossier of the address, with nothing around what it shows. */
export default function BeamerArea() {
  return (
    <OpenedDossier frame={BeamerMain}>
      <BeamerMain>
        <BeamerScreen />
      </BeamerMain>
    </OpenedDossier>
  )
}

/** What the app has to tell people at a laptop is not for the room. */
function BeamerMain({ children }: { children: ReactNode }) {
  return (
    <main id="main" tabIndex={-1} className={styles.beamerArea}>
      {children}
    </main>
  )
}
