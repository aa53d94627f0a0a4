import { type Letters, waysIn } from '../../content/letters'
import styles from './grid/matrixGrid.module.css'
import type { MatrixWords } from './useMatrixWords'

/** The letters of a cell, each with a shape of its own. What they mean is said by the name of the cell. */
export function LetterMarks({ letters, words }: { letters: Letters; words: MatrixWords }) {
  return waysIn(letters).map((way) => (
    <span key={way} className={`${styles.letter} ${styles[way]}`} aria-hidden="true">
      {words.letter(way)}
    </span>
  ))
}
