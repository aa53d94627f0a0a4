import type { ReactNode } from 'react'
import styles from './StatusTag.module.css'

export type Status = 'notStarted' | 'busy' | 'done' | 'later' | 'disputed'

export type StatusTagProps = {
  status: Status
  /** The status in words. */
  children: ReactNode
  /** For a link or button that it describes. */
  id?: string
}

/** Where something stands: a shape as on the map, and the word beside it. */
export function StatusTag({ status, children, id }: StatusTagProps) {
  return (
    <span className={styles.status} data-status={status} id={id}>
      <StatusShape status={status} />
      {children}
    </span>
  )
}

/** The shape alone, for where its word stands elsewhere. Hidden from screen readers. */
export function StatusShape({ status }: { status: Status }) {
  return (
    <svg
      className={styles.shape}
      data-status={status}
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
    >
      {status === 'disputed' ? (
        <path d="M10 1.5 18.5 10 10 18.5 1.5 10Z" />
      ) : (
        <circle className={styles.ring} cx="10" cy="10" r="8" />
      )}
      {status === 'busy' && <circle className={styles.dot} cx="10" cy="10" r="3.5" />}
      {status === 'done' && <path className={styles.tick} d="m5.8 10.4 2.8 2.8 5.6-6.1" />}
      {status === 'disputed' && <path d="M10 6v4.6m0 2.8v.1" />}
    </svg>
  )
}
