import type { Table } from '../table'
import { findHeader } from './columns/findHeader'
import { scoreOfTitles } from './columns/titleScore'
import type { SheetLook } from './messages'

/** The sheet that looks most like a register: by its titles, then by how long it is. A hidden one only if no other does. */
export function likeliestSheet(sheets: readonly SheetLook[], beginnings: readonly Table[]): number {
  const scores = sheets.map(({ isHidden, rows }, i) => {
    const table = beginnings[i]
    if (!table || table.rows.length === 0) return -1
    const titles = scoreOfTitles(findHeader(table).titles)
    return (titles + Math.min(Math.log2(rows + 1), 15) * 10) * (isHidden ? 0.3 : 1)
  })
  return scores.indexOf(Math.max(...scores))
}
