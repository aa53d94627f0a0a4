import type { Shape } from '../picture/shapes'
import { drawField, type FieldBox, fieldBox } from './fieldBox'
import type { CanvasPaint } from './look'
import type { SheetField } from './sheet'

type Rows = readonly (readonly SheetField[])[]

/** The boxes of a canvas in rows. `needs` is the height each row needs, in px. */
export type Grid = {
  readonly rows: readonly (readonly FieldBox[])[]
  readonly needs: readonly number[]
  readonly gap: number
}

export type GridRoom = {
  readonly width: number
  readonly size: number
  /** Whether a column with much in it becomes wider than its neighbours. */
  readonly uneven?: boolean
}

/** Lays out boxes in rows. With a `limit`, no box takes more notes than fit in that height. */
export function layoutGrid(rows: Rows, room: GridRoom, limit?: number): Grid {
  const { width, size } = room
  const laidOut = rows.map((row) => {
    const widths = columnWidths(rows, row.length, room)
    return row.map((field, i) => fieldBox(field, widths[i] ?? width, size, limit))
  })
  return { rows: laidOut, needs: laidOut.map(needOf), gap: gapOf(size) }
}

/** The height that all rows need together, in px. */
export function heightOfGrid({ needs, gap }: Grid): number {
  return needs.reduce((sum, need) => sum + need, 0) + gap * (needs.length - 1)
}

/** Fills a height: each row takes what it needs, or less where all rows together need more than there is. */
export function fillGrid(rows: Rows, room: GridRoom, height: number): { grid: Grid; rest: Rows } {
  // No row can have more than the whole height, so what does not fit in that need not be laid out to know it.
  const { needs } = layoutGrid(rows, room, height)
  const heights = shareHeight(needs, height - gapOf(room.size) * (rows.length - 1))
  const filled = rows.map((row, r) => {
    const widths = columnWidths(rows, row.length, room)
    return row.map((field, i) => fieldBox(field, widths[i] ?? room.width, room.size, heights[r]))
  })
  const rest = filled.flatMap((row) => {
    const left = row.flatMap((box) => box.rest ?? [])
    return left.length > 0 ? [left] : []
  })
  return { grid: { rows: filled, needs: heights, gap: gapOf(room.size) }, rest }
}

/** The shapes of a grid from `y` on down, stretched to `height`. */
export function drawGrid(grid: Grid, y: number, height: number): Shape<CanvasPaint>[] {
  const { rows, needs, gap } = grid
  const spare = Math.max(0, height - heightOfGrid(grid))
  const highest = Math.max(1, ...needs)
  // What is left over goes first to the rows that are low, so that an empty sheet has equal boxes.
  const lacks = needs.map((need) => highest - need)
  const lacking = lacks.reduce((sum, lack) => sum + lack, 0)
  const levelling = Math.min(1, lacking === 0 ? 0 : spare / lacking)
  const each = (spare - lacking * levelling) / rows.length
  let top = y
  return rows.flatMap((row, r) => {
    const high = (needs[r] ?? 0) + (lacks[r] ?? 0) * levelling + each
    let left = 0
    const shapes = row.flatMap((box) => {
      const drawn = drawField(box, { x: left, y: top, width: box.width, height: high })
      left += box.width + gap
      return drawn
    })
    top += high + gap
    return shapes
  })
}

const gapOf = (size: number) => size * 0.9
const needOf = (row: readonly FieldBox[]) =>
  Math.max(0, ...row.map(({ height, rest }) => (rest ? Number.POSITIVE_INFINITY : height)))

/** The widths of rows with so many boxes: equal, or at most twice as wide as the narrowest. */
function columnWidths(
  rows: Rows,
  count: number,
  { width, size, uneven = false }: GridRoom,
): readonly number[] {
  const room = width - gapOf(size) * (count - 1)
  const alike = rows.filter((row) => row.length === count)
  const contents = Array.from({ length: count }, (_, i) => Math.max(...alike.map((row) => lettersOf(row[i]))))
  const mean = contents.reduce((sum, one) => sum + one, 0) / count
  const weights = contents.map((one) =>
    !uneven || mean === 0 ? 1 : Math.min(1.5, Math.max(0.8, Math.sqrt(one / mean))),
  )
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => (room * weight) / total)
}

/** How much room the notes of a box will ask, roughly: each has its letters and its edges. */
function lettersOf(field: SheetField | undefined): number {
  const notes = field?.groups.flatMap((group) => group.notes) ?? []
  return notes.reduce((sum, { text, details }) => sum + text.length + details.length + 40, 0)
}

/** Shares a height over rows: what a row does not need goes to the others. */
function shareHeight(needs: readonly number[], height: number): readonly number[] {
  const total = needs.reduce((sum, need) => sum + need, 0)
  const least = height / (needs.length * 2)
  const wanted = needs.map((need) => Math.max(Math.min(need, height), least))
  const sum = wanted.reduce((all, one) => all + one, 0)
  return total <= height ? needs : wanted.map((one) => (one * height) / sum)
}
