import { type Cell, isDay, isFilled, type Merge, type Row, type Table, textOf } from '../../table'
import { scoreOfTitles } from './titleScore'

export type Header = {
  /** The rows of the file that hold the titles, counted from 1; none for a list without titles. */
  readonly rows: readonly number[]
  /** The title of each column, empty where there is none. */
  readonly titles: readonly string[]
  /** What stands in each of those rows. */
  readonly lines: readonly (readonly string[])[]
}

/** Titles stand near the top, below some lines about the register at most. */
const looked = 40

/**
 * The row, or the two rows, in which the titles of the columns stand. Titles that registers use count most; without
 * any, it is the first full row of texts above rows that are no texts only.
 */
export function findHeader({ rows, merges }: Table): Header {
  const top = rows.slice(0, looked)
  let best = { header: withoutTitles(), score: 0 }
  for (const [i, row] of top.entries()) {
    for (const lines of [[row], headerPair(row, top[i + 1])]) {
      if (!lines || !lines.every(canBeHeader)) continue
      const titles = joinTitles(lines, merges)
      const score = scoreOfTitles(titles) - (lines.length - 1) * 20
      if (score > best.score) best = { header: headerOf(lines, titles), score }
    }
  }
  // One title that happens to fit is found in many a sentence.
  if (best.score >= 120) return best.header
  return firstFullRow(top) ?? (best.score >= 60 ? best.header : withoutTitles())
}

/** The header if people say in which row it stands; 0 for a list without titles. */
export function headerAt({ rows, merges }: Table, number: number): Header {
  const row = rows.find((one) => one.number === number)
  if (!row) return withoutTitles()
  const found = findHeader({
    rows: rows.filter((one) => one.number >= number).slice(0, 3),
    merges,
    notes: none,
  })
  if (found.rows[0] === number) return found
  return headerOf([row], joinTitles([row], merges))
}

const none = { repairedTexts: 0 }

function withoutTitles(): Header {
  return { rows: [], titles: [], lines: [] }
}

function headerOf(lines: readonly Row[], titles: readonly string[]): Header {
  return {
    rows: lines.map(({ number }) => number),
    titles,
    lines: lines.map(({ cells }) => cells.map(lineOf)),
  }
}

/** Two rows together, if the lower one comes right below and has something to add: where the upper one has a gap. */
function headerPair(row: Row, below: Row | undefined): readonly Row[] | undefined {
  if (!below || below.number > row.number + 1) return undefined
  const hasGap = below.cells.some((cell, i) => isFilled(cell) && !isFilled(row.cells[i]))
  return hasGap || row.cells.some((cell) => !isFilled(cell)) ? [row, below] : undefined
}

/** Titles are texts, and short. */
function canBeHeader({ cells }: Row): boolean {
  const filled = cells.filter(isFilled)
  const wrong = filled.filter((cell) => !isTitle(cell))
  return filled.length > 0 && wrong.length <= filled.length * 0.2
}

function isTitle(cell: Cell): boolean {
  const text = textOf(cell)
  if (isDay(cell) || typeof cell === 'boolean') return false
  return text.length <= 90 && !/^[€\s\d.,%:/-]+$/.test(text)
}

/**
 * The titles of the columns out of one or two rows. A title that stands over several columns belongs to each: by its
 * merged cell, or up to the next title in its row.
 */
function joinTitles(lines: readonly Row[], merges: readonly Merge[]): readonly string[] {
  const width = Math.max(0, ...lines.map(({ cells }) => cells.length))
  const [upper, lower] = lines
  const columns = Array.from({ length: width }, (_, column) => column)
  if (!upper || !lower) return columns.map((column) => lineOf(upper?.cells[column]))
  const isMerged = merges.some(({ top }) => top === upper.number)
  let above = ''
  return columns.map((column) => {
    const own = lineOf(upper.cells[column])
    const below = lineOf(lower.cells[column])
    const merge = merges.find(
      ({ top, bottom, left, right }) =>
        top <= upper.number && bottom >= upper.number && left <= column && right >= column,
    )
    if (own) above = own
    // Where the file merges cells, it says itself how far a title reaches.
    const reaches = isMerged ? merge && lineOf(upper.cells[merge.left]) : below ? above : ''
    const over = own || reaches || ''
    return over === below ? over : `${over} ${below}`.trim()
  })
}

function lineOf(cell: Cell): string {
  return textOf(cell).replaceAll(/\s+/g, ' ')
}

/** The first row of texts only that is about as wide as the rows below it, if some of those hold more than texts. */
function firstFullRow(top: readonly Row[]): Header | undefined {
  const widths = top.map(({ cells }) => cells.filter(isFilled).length)
  const usual = Math.max(0, ...widths)
  const at = top.findIndex(
    (row, i) => (widths[i] ?? 0) >= usual * 0.7 && (widths[i] ?? 0) > 1 && isAllTitles(row),
  )
  const row = top[at]
  if (
    !row ||
    !top.slice(at + 1).some(({ cells }) => cells.some((cell) => isFilled(cell) && !isTitle(cell)))
  ) {
    return undefined
  }
  return headerOf([row], joinTitles([row], []))
}

function isAllTitles({ cells }: Row): boolean {
  const texts = cells.filter(isFilled).map(textOf)
  return cells.every((cell) => !isFilled(cell) || isTitle(cell)) && new Set(texts).size === texts.length
}
