import type { ReactNode } from 'react'
import styles from './Stack.module.css'

/** A step of the scale: 4, 8, 12, 16, 24, 32 or 48 px. */
export type Gap = 1 | 2 | 3 | 4 | 5 | 6 | 7

type StackProps = { gap?: Gap; children: ReactNode }

/** What belongs together, one below the other. */
export function Stack({ gap = 4, children }: StackProps) {
  return (
    <div className={styles.stack} data-gap={gap}>
      {children}
    </div>
  )
}

/** What belongs together, side by side as long as it fits: buttons, tags. */
export function Cluster({ gap = 3, children }: StackProps) {
  return (
    <div className={styles.cluster} data-gap={gap}>
      {children}
    </div>
  )
}
