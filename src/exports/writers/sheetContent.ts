/** What a column holds. Days are 'yyyy-mm-dd'; euros and numbers are written as numbers. */
export type SheetColumn = {
  readonly title: string
  readonly kind: 'text' | 'number' | 'euro' | 'day'
  /** In letters. */
  readonly width: number
}

/** One sheet with one table: a row of titles, and rows of values. Nothing known is undefined or ''. */
export type Sheet = {
  readonly name: string
  readonly columns: readonly SheetColumn[]
  readonly rows: readonly (readonly (string | number | undefined)[])[]
}
