import {
  type BorderStyle,
  HeightRule,
  PageOrientation,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'
import type { Cell, DocumentTree, Field, Table as Rows } from '../documents/tree'

const side = 1134
const long = 16_838
const short = 11_906

/** The width of the text between margins of two centimetres, in twentieths of a point. */
export function lineWidth(look: DocumentTree['look']): number {
  return (look === 'wide' ? long : short) - 2 * side
}

/** An A4; a compact one has less white above and below. */
export function pageOf(look: DocumentTree['look']) {
  const high = look === 'compact' ? 720 : side
  // The library turns a page on its side itself.
  const orientation = look === 'wide' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT
  return {
    size: { width: short, height: long, orientation },
    margin: { left: side, right: side, top: high, bottom: high, header: 500, footer: 460 },
  }
}

/** More columns than this, as in a matrix, need every millimetre for their titles. */
const mostRoomy = 12

type Write = {
  readonly fieldRuns: (field: Field) => ParagraphChild[]
  readonly textRuns: (text: string) => ParagraphChild[]
  /** How wide it may be, in twentieths of a point. */
  readonly width: number
}

/** A table whose row of titles comes back on every page, and whose rows stay whole. */
export function wordTable({ columns, rows, toWriteIn }: Rows, { fieldRuns, textRuns, width }: Write): Table {
  const all = columns.reduce((sum, { share }) => sum + share, 0)
  const widths = columns.map(({ share }) => Math.round((width * share) / all))
  const cell = (column: number, style: string, children: ParagraphChild[], head: boolean) =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      shading: head ? { type: ShadingType.CLEAR, fill: 'E8F0F2', color: 'auto' } : undefined,
      children: [new Paragraph({ style, children })],
    })
  const runsOf = (said: Cell) => (typeof said === 'string' ? textRuns(said) : fieldRuns(said))
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: {
      left: columns.length > mostRoomy ? 20 : 80,
      right: columns.length > mostRoomy ? 20 : 80,
      top: 20,
      bottom: 20,
    },
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
