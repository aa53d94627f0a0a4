import type { ReactNode } from 'react'
import styles from './BeamerFrame.module.css'
import shared from './beamer.module.css'
import { ScreenControls } from './ScreenControls'
import { useQuietPointer } from './useQuietPointer'
import { useWakeLock } from './useWakeLock'

export type BeamerFrameProps = {
  children: ReactNode
  /** A calm line above what is shown. */
  above?: ReactNode
  /** What stands below it: who is ready, and whether anybody leads. */
  below?: ReactNode
}

/** What everything on the beamer stands in: one picture as large as the window, and the controls in its corner. */
export function BeamerFrame({ children, above, below }: BeamerFrameProps) {
  const quiet = useQuietPointer()
  useWakeLock()
  return (
    <div className={shared.beamer} data-whole-window="" data-quiet={quiet || undefined}>
      {above && <div className={styles.above}>{above}</div>}
      <div className={styles.shown} data-shown="">
        {children}
      </div>
      <div className={styles.below}>
        <div className={styles.told}>{below}</div>
        <ScreenControls />
      </div>
    </div>
  )
}
