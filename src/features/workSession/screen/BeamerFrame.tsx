import type { ReactNode } from 'react'
import './beamer.css'
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
    <div className="pw-beamer" data-quiet={quiet || undefined}>
      {above && <div className="pw-beamer__above">{above}</div>}
      <div className="pw-beamer__shown">{children}</div>
      <div className="pw-beamer__below">
        <div className="pw-beamer__told">{below}</div>
        <ScreenControls />
      </div>
    </div>
  )
}
