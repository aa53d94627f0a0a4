import type { Picture } from '../picture/shapes'
import { frame } from './frame'
import { drawGrid, fillGrid, heightOfGrid, layoutGrid } from './grid'
import type { CanvasPaint } from './look'
import type { CanvasSheet, SheetField } from './sheet'

/** What can be printed on, lying down. In px of 1/96 inch, without the white around it; letters in px. */
export const papers = {
  A3: { width: 1512, height: 1046, sizes: [24, 22, 20, 18.5, 17, 15.5, 14, 13], empty: 18 },
  A4: { width: 1047, height: 718, sizes: [16, 15, 14, 13, 12, 11, 10.5], empty: 13 },
} as const
export type Paper = keyof typeof papers

type PageWords = {
  /** 'blad 2 van 3'. */
  readonly page: (page: number, pages: number) => string
}

/**
 * A canvas on sheets of paper, with letters as large as fit on one sheet. Where the smallest that can still be read do
 * not fit, it goes on on further sheets, and no note is left out.
 */
export function layoutPages(
  sheet: CanvasSheet,
  paper: Paper,
  words: PageWords,
): readonly Picture<CanvasPaint>[] {
  const { width, height, sizes } = papers[paper]
  const smallest = sizes[sizes.length - 1] ?? 12
  // Equal columns read best; wider ones for full boxes come in only where the letters would get too small.
  const tries = [
    ...sizes.slice(0, -2).map((size) => ({ size, uneven: false })),
    ...sizes.map((size) => ({ size, uneven: true })),
  ]
  for (const { size, uneven } of tries) {
    const around = frame(sheet, { width, size: Math.min(size, smallest * 1.25) })
    const room = height - around.top - around.bottom
    const grid = layoutGrid(sheet.rows, { width, size, uneven }, room)
    if (heightOfGrid(grid) > room) continue
    return [{ width, height, shapes: [...around.draw(height), ...drawGrid(grid, around.top, room)] }]
  }
  return manyPages(sheet, { width, height, size: smallest }, words)
}

/** A canvas on one sheet with letters for the wall: for one without notes, with boxes as large as the paper gives. */
export function layoutEmptyPage(sheet: CanvasSheet, paper: Paper): Picture<CanvasPaint> {
  const { width, height, empty: size } = papers[paper]
  const around = frame(sheet, { width, size: size * 0.85 })
  const grid = layoutGrid(sheet.rows, { width, size })
  const room = height - around.top - around.bottom
  return { width, height, shapes: [...around.draw(height), ...drawGrid(grid, around.top, room)] }
}

function manyPages(
  sheet: CanvasSheet,
  { width, height, size }: { width: number; height: number; size: number },
  words: PageWords,
): readonly Picture<CanvasPaint>[] {
  const grids = []
  // The widest words that a page number can have, so that every sheet has the same room.
  const { top, bottom } = frame(sheet, { width, size, page: words.page(999, 999) })
  const room = height - top - bottom
  for (let rows = sheet.rows; rows.length > 0; ) {
    const { grid, rest } = fillGrid(rows, { width, size, uneven: true }, room)
    grids.push(grid)
    rows = goOn(rest, rows, sheet.goesOn)
  }
  return grids.map((grid, i) => {
    const around = frame(sheet, { width, size, page: words.page(i + 1, grids.length) })
    return { width, height, shapes: [...around.draw(height), ...drawGrid(grid, around.top, room)] }
  })
}

/** The boxes that have more to show, up to four beside each other. Each says once that it goes on. */
function goOn(
  rest: readonly (readonly SheetField[])[],
  before: readonly (readonly SheetField[])[],
  goesOn: (title: string) => string,
): readonly (readonly SheetField[])[] {
  const titles = new Set(before.flat().map(({ title }) => title))
  const left = rest.flat().map((field): SheetField => {
    const isFirst = titles.has(field.title) && field.question !== ''
    return isFirst ? { ...field, title: goesOn(field.title), question: '' } : field
  })
  const across = left.length <= 4 ? Math.max(1, left.length) : Math.ceil(left.length / 2)
  const rows: SheetField[][] = []
  for (let i = 0; i < left.length; i += across) rows.push(left.slice(i, i + across))
  return rows
}
