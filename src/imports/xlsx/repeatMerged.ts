import { type Cell, isFilled, type Row, type Table } from '../table'

/** A merged cell over more rows than this is a frame around the whole list, and says nothing of single rows. */
const mostRows = 200

/**
 * Gives each row what a merged cell says for several rows at once: a supplier written once beside its three contracts.
 * Which cells were filled so is kept, because an amount that was written once is not an amount per row.
 */
export function repeatMerged(table: Table): Table {
  const downward = table.merges.filter(
    ({ top, bottom, left, right }) => bottom > top && left === right && bottom - top < mostRows,
  )
  if (downward.length === 0) return table
  const rows = new Map<number, { row: Row; cells: Cell[]; repeated: Set<number> }>()
  for (const row of table.rows) rows.set(row.number, { row, cells: [...row.cells], repeated: new Set() })
  for (const { top, bottom, left } of downward) {
    const value = rows.get(top)?.cells[left]
    if (!isFilled(value)) continue
    for (let number = top + 1; number <= bottom; number++) {
      const target = rows.get(number)
      if (!target || isFilled(target.cells[left])) continue
      while (target.cells.length < left) target.cells.push(undefined)
      target.cells[left] = value
      target.repeated.add(left)
    }
  }
  return {
    ...table,
    rows: [...rows.values()].map(({ row, cells, repeated }) =>
      repeated.size > 0 ? { ...row, cells, repeated } : row,
    ),
  }
}
