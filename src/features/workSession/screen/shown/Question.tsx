import { classes } from '../../../../ui/classes'
import styles from '../beamer.module.css'

/** One question, as large as its length allows. */
export function Question({ words }: { words: string }) {
  const size = words.length > 220 ? 'longest' : words.length > 90 ? 'long' : undefined
  return (
    <div className={styles.beamerWords}>
      <h1 tabIndex={-1} className={classes(styles.beamerQuestion, size && styles[size])}>
        {words}
      </h1>
    </div>
  )
}
