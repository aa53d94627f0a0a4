import type { ReactNode } from 'react'
import styles from './AboutTerms.module.css'

/** Terms with what there is to say about each. */
export function AboutTerms({ children }: { children: ReactNode }) {
  return <dl className={styles.about}>{children}</dl>
}
