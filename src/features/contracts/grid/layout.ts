import { type Column, columns } from '../register/columns'

/** What stands under each other in the grid: a tick, the name, a way in, and then the other fields. */
export type GridColumn =
  | { readonly id: 'choose' | 'open'; readonly column?: undefined }
  | { readonly id: Column['field']; readonly column: Column }

const [name, ...others] = columns

export const gridColumns: readonly GridColumn[] = [
  { id: 'choose' },
  { id: name.field, column: name },
  { id: 'open' },
  ...others.map((column): GridColumn => ({ id: column.field, column })),
]

/** Where the name of a contract stands: the cell that people come to first. */
export const nameAt = 1

/** So many columns stay in sight when the others scroll away: the tick and the name. */
export const frozenColumns = 2

/** So many columns are always in the page, in sight or not: the way in as well. */
export const lastingColumns = 3

/** The header is a line of the grid too: people sort from there. */
export const headerLine = -1

/** The height of a line in rem; the stylesheet says the same. */
const lineInRem = 2.75

/** The height of a line in pixels, with the size of letters that people chose. */
export function lineHeight(): number {
  return lineInRem * Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
}

/** The next cell that can be changed, to the right or the left; nothing at the end of the line. */
export function nextEditable(from: number, way: 1 | -1): number | undefined {
  for (let at = from + way; at >= 0 && at < gridColumns.length; at += way) {
    if (gridColumns[at]?.column) return at
  }
  return undefined
}

/** The line and the column of the cell that an element is part of; the header is line -1. */
export function cellOf(element: Element): { readonly line: number; readonly column: number } | undefined {
  const line = element.closest('[aria-rowindex]')?.getAttribute('aria-rowindex')
  const column = element.closest('[aria-colindex]')?.getAttribute('aria-colindex')
  if (!line || !column) return undefined
  return { line: Number(line) - 2, column: Number(column) - 1 }
}
