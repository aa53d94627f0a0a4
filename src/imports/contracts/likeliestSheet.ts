import { findHeader } from './columns/findHeader'
import { leastScore, titleScores } from './columns/titleScore'
import type { SheetLook } from './messages'
import type { Table } from './table'

/** The sheet that looks most like a register: by its titles, then by how long it is. A hidden one only if no other does. */
export function likeliestSheet(sheets: readonly SheetLook[], beginnings: readonly Table[]): number {
  const scores = sheets.map(({ isHidden, rows }, i) => {
    const table = beginnings[i]
    if (!table || table.rows.length === 0) return -1
    const targets = new Set(
      findHeader(table).titles.flatMap((title) => {
        const [best] = [...titleScores(title)].sort(([, a], [, b]) => b - a)
        return best && best[1] >= leastScore ? [best[0]] : []
      }),
    )
    return (targets.size * 10 + Math.min(Math.log2(rows + 1), 15)) * (isHidden ? 0.3 : 1)
  })
  return scores.indexOf(Math.max(...scores))
}
