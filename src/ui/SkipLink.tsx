import type { ReactNode } from 'react'
import styles from './SkipLink.module.css'

type SkipLinkProps = { target: string; children: ReactNode }

/** The first thing a keyboard finds: past what every screen begins with. Out of sight until it has the focus. */
export function SkipLink({ target, children }: SkipLinkProps) {
  return (
    <a
      className={`nl-skip-link nl-skip-link--visible-on-focus ${styles.skipLink}`}
      href={`#${target}`}
      onClick={(event) => {
        // The hash is the address of the screen, so the jump is made here.
        event.preventDefault()
        document.getElementById(target)?.focus()
      }}
    >
      {children}
    </a>
  )
}
