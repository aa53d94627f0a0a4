import type { ReactNode, SyntheticEvent } from 'react'
import { classes } from './classes'
import styles from './Disclosure.module.css'
import { Icon } from './Icon'

export type DisclosureProps = {
  summary: ReactNode
  children: ReactNode
  /** Whether it is open to begin with, or now when `onToggle` is given too. */
  open?: boolean
  onToggle?: (open: boolean) => void
  /** `flat` on paper: what it holds is part of the text around it. */
  onPaper?: 'flat'
}

/** More for who wants it. What is folded on screen is printed in full. */
export function Disclosure({ summary, children, open, onToggle, onPaper }: DisclosureProps) {
  const tell = (event: SyntheticEvent<HTMLDetailsElement>) => onToggle?.(event.currentTarget.open)
  return (
    <details className={styles.disclosure} open={open} onToggle={tell}>
      <summary>
        <Icon name="chevronRight" />
        <span>{summary}</span>
      </summary>
      <div className={classes(styles.body, onPaper && styles.bodyFlat)}>{children}</div>
    </details>
  )
}
