/** A calendar day that a spreadsheet stored as one: no doubt about which number is the month. 'yyyy-mm-dd'. */
export type Day = { readonly day: string }

/** What one cell holds. A number and a day come from a spreadsheet; a text file holds texts only. */
export type Cell = string | number | boolean | Day | undefined

export type Row = {
  /** As the file counts it, from 1. */
  readonly number: number
  readonly cells: readonly Cell[]
  /** Columns whose value was written once for several rows, in a merged cell that began higher up. */
  readonly repeated?: ReadonlySet<number>
  readonly hidden?: boolean
}

/** The cells that one merged cell covers, rows counted from 1 and columns from 0, ends included. */
export type Merge = {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/** A sheet, or a text file. Rows without anything in them are left out. */
export type Table = {
  readonly rows: readonly Row[]
  readonly merges: readonly Merge[]
  readonly notes: TableNotes
}

/** What was done to read it, to be told to people. */
export type TableNotes = {
  /** Letters that another program had garbled, such as 'CafÃ©', and were put right. */
  readonly repairedTexts: number
}

export function isDay(cell: Cell): cell is Day {
  return typeof cell === 'object'
}

export function isFilled(cell: Cell): boolean {
  return cell !== undefined && (typeof cell !== 'string' || cell.trim() !== '')
}

/** What people see in a cell, without the spaces around it. A day reads 'yyyy-mm-dd'. */
export function textOf(cell: Cell): string {
  if (cell === undefined) return ''
  if (typeof cell === 'string') return cell.trim()
  if (isDay(cell)) return cell.day
  // A sum of cents such as 0.1 + 0.2 is stored with a tail that nobody sees.
  return typeof cell === 'number' ? String(Number(cell.toPrecision(15))) : String(cell)
}
