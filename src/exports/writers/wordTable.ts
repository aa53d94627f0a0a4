import {
  type BorderStyle,
  HeightRule,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'
import type { Cell, Field, Table as Rows } from '../documents/tree'

const side = 1134
/** The width of the text on an A4 with margins of two centimetres, in twentieths of a point. */
export const lineWidth = 11_906 - 2 * side

/** An A4; a compact one has less white above and below. */
export function pageMargin(compact: boolean) {
  const high = compact ? 720 : side
  return {
    size: { width: 11_906, height: 16_838 },
    margin: { left: side, right: side, top: high, bottom: high, header: 500, footer: 460 },
  }
}

type Write = {
  readonly fieldRuns: (field: Field) => ParagraphChild[]
  readonly textRuns: (text: string) => ParagraphChild[]
}

/** A table whose row of titles comes back on every page, and whose rows stay whole. */
export function wordTable({ columns, rows, toWriteIn }: Rows, { fieldRuns, textRuns }: Write): Table {
  const all = columns.reduce((sum, { share }) => sum + share, 0)
  const widths = columns.map(({ share }) => Math.round((lineWidth * share) / all))
  const cell = (column: number, style: string, children: ParagraphChild[], head: boolean) =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      shading: head ? { type: ShadingType.CLEAR, fill: 'E8F0F2', color: 'auto' } : undefined,
      children: [new Paragraph({ style, children })],
    })
  const runsOf = (said: Cell) => (typeof said === 'string' ? textRuns(said) : fieldRuns(said))
  return new Table({
    width: { size: lineWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { left: 80, right: 80, top: 20, bottom: 20 },
    borders,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map((column, i) => cell(i, 'TableHead', textRuns(column.title), true)),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            height: toWriteIn ? { value: 1040, rule: HeightRule.ATLEAST } : undefined,
            children: row.map((said, i) => cell(i, 'TableText', runsOf(said), false)),
          }),
      ),
    ],
  })
}

const single: (typeof BorderStyle)['SINGLE'] = 'single'
const none: (typeof BorderStyle)['NONE'] = 'none'
const line = { style: single, size: 4, color: 'B9C0C9' }
const nothing = { style: none, size: 0, color: 'auto' }
const borders = {
  top: line,
  bottom: line,
  insideHorizontal: line,
  left: nothing,
  right: nothing,
  insideVertical: nothing,
}
