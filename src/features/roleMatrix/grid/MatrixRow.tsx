import { memo } from 'react'
import type { Letters } from '../../../content/letters'
import { Icon } from '../../../ui/Icon'
import { VisuallyHidden } from '../../../ui/VisuallyHidden'
import { LetterMarks } from '../LetterMarks'
import type { MatrixWords } from '../useMatrixWords'
import styles from './MatrixRow.module.css'
import shared from './matrixGrid.module.css'

export type Column = { readonly id: string; readonly name: string }

type MatrixRowProps = {
  readonly line: number
  readonly id: string
  readonly code: string
  readonly name: string
  readonly columns: readonly Column[]
  /** The letters of the cells with commas between them: one value, so that only a line that differs is drawn anew. */
  readonly cells: string
  readonly words: MatrixWords
  /** That something stands out in this line; empty where nothing does. */
  readonly attention: string
}

/** One activity, with what each role does in it. */
export const MatrixRow = memo(function MatrixRow(props: MatrixRowProps) {
  const { line, id, code, name, columns, cells, words, attention } = props
  const letters = cells.split(',') as Letters[]
  return (
    <tr>
      <th
        scope="row"
        className={shared.activity}
        data-at={`${line}-0`}
        data-activity={id}
        data-role=""
        tabIndex={-1}
      >
        <span className={styles.code}>{code}</span> <span>{name}</span>
        {attention && (
          <span className={styles.attention}>
            {' '}
            <Icon name="attention" />
            <VisuallyHidden>{attention}</VisuallyHidden>
          </span>
        )}
      </th>
      {columns.map((column, at) => {
        const held = letters[at] ?? ''
        return (
          <td
            key={column.id}
            // oxlint-disable-next-line jsx-a11y/no-redundant-roles -- not every reader sees that the table is a grid
            role="gridcell"
            className={shared.cell}
            data-at={`${line}-${at + 1}`}
            data-activity={id}
            data-role={column.id}
            aria-label={words.cell(column.name, name, held)}
            tabIndex={-1}
          >
            <LetterMarks letters={held} words={words} />
          </td>
        )
      })}
    </tr>
  )
})
