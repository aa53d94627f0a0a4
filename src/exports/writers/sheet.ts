import writeExcelFile, { type CellObject } from 'write-excel-file/universal'
import { cleanText } from './cleanText'
import type { Sheet, SheetColumn } from './sheetContent'
import { forPaper } from './sheetPaper'

/**
 * An Excel file (.xlsx): one table on each sheet, with a row of titles that stays in sight, real days and numbers, and
 * no merged cells. A text stays a text, also one that begins with `= + - @`.
 */
export function writeSheets(sheets: readonly Sheet[]): Promise<Blob> {
  return writeExcelFile(
    sheets.map(({ name, columns, rows }) => ({
      data: [columns.map(titleCell), ...rows.map((row) => writeRow(columns, row))],
      sheet: sheetName(name),
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      orientation: 'landscape' as const,
    })),
    { fontFamily: 'Arial', fontSize: fontSize, features: [forPaper(sheets)] },
  ).toBlob()
}

const fontSize = 10

function writeRow(columns: Sheet['columns'], row: Sheet['rows'][number]): WrittenCell[] {
  const height = heightOf(columns, row)
  return columns.map((column, i) => {
    const cell = cellOf(column, row[i])
    return cell === null ? { value: undefined, height } : { ...cell, height }
  })
}

/** In points. Not every program makes a row as high as its text by itself. */
function heightOf(columns: Sheet['columns'], row: Sheet['rows'][number]): number {
  const lines = columns.map(({ kind, width }, i) => {
    const value = row[i]
    if (kind !== 'text' || typeof value !== 'string') return 1
    return value
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (width * 1.05))), 0)
  })
  // A row of Excel is at most 409 points high.
  return Math.min(409, Math.max(...lines) * fontSize * 1.3 + 3)
}

type WrittenCell = CellObject

function titleCell({ title, kind }: SheetColumn): CellObject {
  const isNumber = kind === 'number' || kind === 'euro'
  return {
    ...(isNumber ? { align: 'right' } : { align: 'left', indent: 1 }),
    value: cleanText(title),
    type: String,
    fontWeight: 'bold',
    backgroundColor: '#E8F0F2',
    wrap: true,
    height: 2 * fontSize * 1.3 + 6,
    alignVertical: 'top',
  }
}

function cellOf({ kind }: SheetColumn, value: string | number | undefined): WrittenCell | null {
  if (value === undefined || value === '') return null
  if (kind === 'day' && typeof value === 'string' && isDay.test(value)) {
    return {
      value: new Date(`${value}T00:00:00Z`),
      type: Date,
      format: 'dd-mm-yyyy',
      align: 'left',
      indent: 1,
      ...look,
    }
  }
  if (typeof value === 'number') {
    return { value, type: Number, format: kind === 'euro' ? '#,##0.00' : '0.##', ...look }
  }
  // The format says that it is a text, so that a number of a contract keeps its zeros.
  return { value: cleanText(value), type: String, format: '@', wrap: true, align: 'left', indent: 1, ...look }
}

const isDay = /^\d{4}-\d{2}-\d{2}$/
const look = { alignVertical: 'top' } as const

/** Excel takes 31 letters in the name of a sheet, and not all of them. */
function sheetName(name: string): string {
  return cleanText(name)
    .replace(/[\\/?*[\]:]/g, ' ')
    .slice(0, 31)
}
