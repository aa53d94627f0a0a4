import Papa from 'papaparse'
import type { Row, Table } from '../table'
import { detectDelimiter } from './detectDelimiter'
import { repairText } from './repairText'

/** A sign that no text holds, for a file in which quotes mean nothing. */
const noQuote = '\u0001'

/**
 * The rows of a text file or of pasted cells. A line break inside quotes belongs to the cell, so rows count as a
 * spreadsheet would count them.
 */
export function readText(whole: string): Table {
  // 'sep=;' is for Excel, which shows the line below it as the first.
  const [named, sign] = /^sep=(.)\r?\n/i.exec(whole) ?? []
  const text = (named ? whole.slice(named.length) : whole).replaceAll(/\r\n?/g, '\n')
  const delimiter = sign ?? detectDelimiter(text)
  const lines = unwrap(parse(text, delimiter))
  const rows: Row[] = []
  let repairedTexts = 0
  for (const [i, line] of lines.entries()) {
    const cells = line.map((cell) => {
      const repaired = repairText(cell)
      if (repaired !== cell) repairedTexts += 1
      return bare(repaired)
    })
    while (cells.length > 0 && cells.at(-1) === '') cells.pop()
    if (cells.length > 0) rows.push({ number: i + 1, cells })
  }
  return { rows, merges: [], notes: { repairedTexts } }
}

function parse(text: string, delimiter: string): readonly string[][] {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n' })
  // A quote that never closes would swallow the rest of the file.
  const isSwallowed = errors.some(({ code }) => code === 'MissingQuotes')
  return isSwallowed
    ? Papa.parse<string[]>(text, { delimiter, newline: '\n', quoteChar: noQuote }).data
    : data
}

/** Some programs put each whole line between quotes once more. */
function unwrap(lines: readonly string[][]): readonly string[][] {
  const filled = lines.filter(([first]) => first !== '')
  if (filled.length < 2 || filled.some(({ length }) => length > 1)) return lines
  const inner = detectDelimiter(filled.map(([line]) => line).join('\n'))
  const again = lines.map(
    ([line = '']) => Papa.parse<string[]>(line, { delimiter: inner, newline: '\n' }).data[0] ?? [''],
  )
  const widths = new Set(again.filter(([first]) => first !== '').map(({ length }) => length))
  return widths.size === 1 && !widths.has(1) ? again : lines
}

/** '="00123"' keeps the zeros for Excel; people see 00123. */
function bare(cell: string): string {
  const text = cell.trim()
  const kept = /^="(.*)"$/s.exec(text)
  return kept?.[1] ?? text.replace(/^'(?=\d)/, '')
}
