import { textHash } from '../../../dossier/document/textHash'
import { type Cell, type Day, isDay, isFilled, type Row, type Table, textOf } from '../../table'
import { bareTitle } from './bareTitle'
import { findHeader, headerAt } from './findHeader'
import { guessColumns } from './guessColumns'
import { isAmountInDoubt } from './isAmountInDoubt'
import { type LeftOut, leaveOut } from './leaveOut'
import { type Profile, profileColumn } from './profileColumn'
import { proposeColumns } from './proposeColumns'
import type { Mapping, Target } from './targets'

/** A value to recognise a column by. A spreadsheet stores numbers and days as such; how they read is for the screen. */
export type Sample = string | number | Day

export type ColumnLook = {
  /** Its place in the file, from 0, and as spreadsheets call it: 'A'. */
  readonly index: number
  readonly letter: string
  readonly title: string
  /** Up to three different values, as they stand in the file. */
  readonly samples: readonly Sample[]
  readonly filled: number
  readonly proposed: Target | undefined
  /** Whether its title leaves open if an amount is per year. */
  readonly isInDoubt: boolean
}

/** How a sheet is put together. */
export type Layout = {
  /** Rows with the titles, counted from 1. */
  readonly headerRows: readonly number[]
  /** Rows in which the titles could stand, with what is in them. */
  readonly headerChoices: readonly { readonly row: number; readonly text: string }[]
  /** Columns with something in them. */
  readonly columns: readonly ColumnLook[]
  readonly dataRows: number
  readonly leftOut: readonly LeftOut[]
  readonly hiddenRows: number
  /** The same for files with the same titles in the same order. */
  readonly shape: string
}

export type LaidOut = {
  readonly layout: Layout
  readonly data: readonly Row[]
  readonly profiles: readonly Profile[]
}

/** How many rows people can choose the titles from. */
const choices = 20

/** Finds titles, columns and contracts in a table. `headerRow` is what people chose; 0 for a list without titles. */
export function layOut(table: Table, headerRow?: number): LaidOut {
  const header = headerRow === undefined ? findHeader(table) : headerAt(table, headerRow)
  const { data, leftOut } = leaveOut(table.rows, header)
  const width = Math.max(0, header.titles.length, ...widthsOf(data))
  const indexes = Array.from({ length: width }, (_, i) => i)
  const cellsOf = (index: number) => data.map(({ cells }) => cells[index])
  const profiles = indexes.map((index) => profileColumn(cellsOf(index)))
  const titles = indexes.map((index) => header.titles[index] ?? '')
  const profileAt = (index: number) => profiles[index] ?? profileColumn([])
  const proposed: Mapping =
    header.rows.length === 0
      ? guessColumns(indexes.map((index) => ({ cells: cellsOf(index), profile: profileAt(index) })))
      : proposeColumns(indexes.map((index) => ({ title: titles[index] ?? '', profile: profileAt(index) })))
  const columns = indexes.flatMap((index): ColumnLook[] => {
    const filled = profiles[index]?.filled ?? 0
    if (filled === 0) return []
    const title = titles[index] ?? ''
    const target = proposed[index]
    return [
      {
        index,
        letter: letterOf(index),
        title,
        samples: samplesOf(cellsOf(index)),
        filled,
        proposed: target,
        isInDoubt: isAmountInDoubt(title, target),
      },
    ]
  })
  const layout: Layout = {
    headerRows: header.rows,
    headerChoices: table.rows.slice(0, choices).map((row) => ({ row: row.number, text: previewOf(row) })),
    columns,
    dataRows: data.length,
    leftOut,
    hiddenRows: data.filter(({ hidden }) => hidden).length,
    shape: textHash(titles.map(bareTitle).join('\n')),
  }
  return { layout, data, profiles }
}

function* widthsOf(rows: readonly Row[]): Iterable<number> {
  let widest = 0
  for (const { cells } of rows) widest = Math.max(widest, cells.length)
  yield widest
}

/** 0 → 'A', 27 → 'AB'. */
export function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : `${letterOf(Math.floor(index / 26) - 1)}${last}`
}

function samplesOf(cells: readonly Cell[]): readonly Sample[] {
  const samples = new Map<string, Sample>()
  for (const cell of cells) {
    if (!isFilled(cell)) continue
    const text = short(textOf(cell).replaceAll(/\s+/g, ' '), 60)
    samples.set(text, isDay(cell) || typeof cell === 'number' ? cell : text)
    if (samples.size === 3) break
  }
  return [...samples.values()]
}

function previewOf({ cells }: Row): string {
  return short(cells.filter(isFilled).map(textOf).join(' · '), 80)
}

function short(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text
}
