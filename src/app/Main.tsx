import type { ReactNode } from 'react'
import { AppMessages } from './AppMessages'
import styles from './Main.module.css'

/** The screen itself, below whatever the app has to say first. */
export function Main({ children }: { children: ReactNode }) {
  return (
    <main id="main" tabIndex={-1} className={styles.main}>
      <AppMessages />
      {children}
    </main>
  )
}
