import styles from './Mark.module.css'

/** The two lines that run side by side: HR with round stations, procurement with square ones. */
export function Mark() {
  return (
    <svg className={styles.mark} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path className={styles.hr} d="M2 11h28" />
      <path className={styles.procurement} d="M2 21h28" />
      <circle className={styles.hr} cx="11" cy="11" r="4.5" />
      <rect className={styles.procurement} x="17" y="17" width="8" height="8" />
    </svg>
  )
}
