import type { ReactNode } from 'react'

/** Text for who listens: part of the page for a screen reader, out of sight for the rest. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className="pw-visually-hidden">{children}</span>
}
