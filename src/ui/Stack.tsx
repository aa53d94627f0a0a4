import type { ReactNode } from 'react'
import './Stack.css'
import { classes } from './classes'

type Gap = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** What belongs together, one below the other. `gap` is a step of the scale: 4, 8, 12, 16, 24, 32 or 48 px. */
export function Stack({ gap = 4, children }: { gap?: Gap; children: ReactNode }) {
  return <div className={classes('pw-stack', `pw-gap-${gap}`)}>{children}</div>
}

/** What belongs together, side by side as long as it fits: buttons, tags. */
export function Cluster({ gap = 3, children }: { gap?: Gap; children: ReactNode }) {
  return <div className={classes('pw-cluster', `pw-gap-${gap}`)}>{children}</div>
}
