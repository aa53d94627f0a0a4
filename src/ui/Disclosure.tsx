import type { ReactNode, SyntheticEvent } from 'react'
import './Disclosure.css'
import { Icon } from './Icon'

export type DisclosureProps = {
  summary: ReactNode
  children: ReactNode
  /** Whether it is open to begin with, or now when `onToggle` is given too. */
  open?: boolean
  onToggle?: (open: boolean) => void
}

/** More for who wants it. What is folded on screen is printed in full. */
export function Disclosure({ summary, children, open, onToggle }: DisclosureProps) {
  const tell = (event: SyntheticEvent<HTMLDetailsElement>) => onToggle?.(event.currentTarget.open)
  return (
    <details className="pw-disclosure" open={open} onToggle={tell}>
      <summary>
        <Icon name="chevronRight" />
        <span>{summary}</span>
      </summary>
      <div className="pw-disclosure__body">{children}</div>
    </details>
  )
}
