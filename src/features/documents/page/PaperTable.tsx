import type { Table } from '../../../exports/documents/tree'
import { ScrollRegion } from '../../../ui/ScrollRegion'
import styles from './paper.module.css'
import { Said } from './Said'

/** A table of a document. On paper its titles come back on every page. */
export function PaperTable({ table }: { table: Table }) {
  const { title, columns, rows, showsTitle } = table
  const all = columns.reduce((sum, { share }) => sum + share, 0)
  return (
    <ScrollRegion label={title}>
      <table className={lookOf(table)}>
        <caption className={showsTitle ? undefined : 'pw-visually-hidden'}>{title}</caption>
        <colgroup>
          {columns.map(({ title: name, share }, i) => (
            <col key={keyOf(name, i)} style={{ inlineSize: `${Math.round((100 * share) / all)}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map((column, i) => (
              <th key={keyOf(column.title, i)} scope="col">
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            // A document is written anew as a whole: its rows have no life of their own.
            // oxlint-disable-next-line react/no-array-index-key -- see above
            <tr key={i}>
              {row.map((cell, at) => (
                <td key={keyOf(columns[at]?.title ?? '', at)}>
                  {typeof cell === 'string' ? cell : <Said field={cell} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

function lookOf({ toWriteIn, sparse }: Table): string | undefined {
  if (sparse) return `${styles.table} ${styles.tableMatrix}`
  return toWriteIn ? `${styles.table} ${styles.tableRoom}` : styles.table
}

/** Two columns may be called the same. */
function keyOf(title: string, place: number): string {
  return `${place} ${title}`
}
