import type { ImportedContract, ImportedField } from '../../../dossier/contracts/importedContract'
import { type Cell, isFilled, type Row, textOf } from '../../table'
import { isAmountInDoubt } from '../columns/isAmountInDoubt'
import type { ColumnLook } from '../columns/layOut'
import {
  amountTargets,
  dayTargets,
  isBesideField,
  type Mapping,
  namingTargets,
  type Target,
} from '../columns/targets'
import { noticeAside, tellLatestEnd, tellLot, tellTerm } from './besideFields'
import { type ColumnReader, columnReader } from './columnReader'
import { createNotices, type Notices } from './createNotices'
import { createProblems, type Problems } from './createProblems'
import { type OtherMoney, otherMoney } from './otherMoney'
import { perYear } from './perYear'
import type { ChosenReadings, ColumnName, Resolutions } from './report'
import { tellMoney } from './tellMoney'

export type ReadRow = { readonly row: number; readonly told: ImportedContract }

export type ReadRows = {
  readonly rows: readonly ReadRow[]
  readonly skipped: number
  readonly problems: Problems
  readonly notices: Notices
}

type Column = ColumnReader & {
  readonly name: ColumnName
  readonly target: Target
  readonly isInDoubt: boolean
}
type Told = { -readonly [Field in ImportedField]?: string | number | null }

/** Reads what rows tell, column by column, with what people chose to do where that does not go by itself. */
export function readRows(
  data: readonly Row[],
  columns: readonly ColumnLook[],
  mapping: Mapping,
  chosen: { readonly readings: ChosenReadings; readonly resolutions: Resolutions },
): ReadRows {
  const problems = createProblems(chosen.resolutions)
  const notices = createNotices()
  const mapped = readersOf(data, columns, mapping, chosen.readings)
  for (const column of mapped) tellColumn(notices, column, chosen.readings)
  const moneyOf = otherMoney(columns)
  const rows: ReadRow[] = []
  const seen = new Set<string>()
  let skipped = 0
  for (const row of data) {
    const whole = row.cells.map(textOf).join('\t')
    if (seen.has(whole)) {
      notices.add('twice', { row: row.number })
      continue
    }
    seen.add(whole)
    const told = readRow(row, mapped, { problems, notices, moneyOf })
    if (told) rows.push({ row: row.number, told })
    else skipped += 1
  }
  return { rows, skipped, problems, notices }
}

function readersOf(
  data: readonly Row[],
  columns: readonly ColumnLook[],
  mapping: Mapping,
  readings: ChosenReadings,
): readonly Column[] {
  const taken = columns.flatMap(({ index, letter, title }) => {
    const target = mapping[index]
    return target
      ? [{ name: { index, letter, title }, target, cells: data.map(({ cells }) => cells[index]) }]
      : []
  })
  return taken.map(({ name, target, cells }) => {
    const kind = [dayTargets, amountTargets].find((one) => one.includes(target)) ?? []
    const alike = taken.filter((one) => kind.includes(one.target)).flatMap((one) => one.cells)
    const reader = columnReader({ target, title: name.title, cells, alike }, readings[name.index])
    return { ...reader, name, target, isInDoubt: isAmountInDoubt(name.title, target) }
  })
}

function tellColumn(
  notices: Notices,
  { name, target, times, reading }: Column,
  chosen: ChosenReadings,
): void {
  if (chosen[name.index]) notices.add('chosenReading', { column: name, count: 0, reading })
  if (times > 1) notices.add('thousands', { column: name, count: times })
  if (amountTargets.includes(target) && /\b(incl(usief)?|ttc|tvac|brutto|inkl)\b/i.test(name.title)) {
    notices.add('withVat', { column: name, count: 0 })
  }
}

/** What one row tells; nothing if it is skipped. */
function readRow(
  row: Row,
  columns: readonly Column[],
  { problems, notices, moneyOf }: Omit<Gathered, 'asides' | 'who'>,
): ImportedContract | undefined {
  const told: Told = {}
  const asides: string[] = []
  const gathered = { problems, notices, moneyOf, asides, who: whoOf(row, columns) }
  let total: { amount: number; column: Column; cell: Cell } | undefined
  const beside: Beside = { lot: undefined, latestEnd: undefined, term: undefined }
  let isSkipped = false
  for (const column of columns) {
    const { name, target } = column
    const cell = row.cells[name.index]
    if (target === 'noticePeriod') {
      const aside = noticeAside(cell, name.title)
      if (aside) asides.push(aside)
      continue
    }
    if (target === 'lot' || target === 'latestEnd' || target === 'term') {
      beside[target] = { cell, column }
      continue
    }
    const value = readCell(cell, row, column, gathered)
    if (value === 'skip') isSkipped = true
    else if (isBesideField(target)) {
      if (typeof value === 'number') total = { amount: value, column, cell }
      else if (told.valuePerYear === undefined) told.valuePerYear = null
    } else told[target] = value
  }
  const months = tellBeside(told, beside, asides)
  if (total && typeof told.valuePerYear !== 'number') {
    const { amount, column, cell } = total
    const value = perYear(amount, asText(told.start), asText(told.ends), months)
    const about = { column: column.name, row: row.number, sample: { text: textOf(cell), read: value } }
    notices.add(value === undefined ? 'notDivided' : 'divided', about)
    told.valuePerYear = value ?? null
    if (value === undefined) asides.push(`${column.name.title}: ${textOf(cell)}`)
  }
  if (asides.length > 0) told.note = [told.note, ...asides].filter(Boolean).join('\n')
  if (told.start && told.ends && told.ends < told.start) notices.add('endsBeforeStart', { row: row.number })
  if (!namingTargets.some((target) => told[target as ImportedField])) {
    if (!nameRow(told, row, problems)) isSkipped = true
  }
  return isSkipped ? undefined : (told as ImportedContract)
}

/** What people call the contract in a row, to find it back by: its name, and otherwise its number or its supplier. */
function whoOf(row: Row, columns: readonly Column[]): string {
  const called = (['name', 'number', 'supplier'] as const).map((target) => {
    const column = columns.find((one) => one.target === target)
    return column ? textOf(row.cells[column.name.index]) : ''
  })
  return called.find((text) => text !== '') ?? ''
}

type Beside = Record<'lot' | 'latestEnd' | 'term', { cell: Cell; column: Column } | undefined>

/** What columns tell that are no field of their own. How many months a contract runs, where its days do not tell. */
function tellBeside(told: Told, { lot, latestEnd, term }: Beside, asides: string[]): number | undefined {
  let months: number | undefined
  if (term) {
    const { cell, column } = term
    const order = column.reading === 'monthFirst' ? 'monthFirst' : 'dayFirst'
    const read = tellTerm(told, cell, order, column.name.title)
    if (!read.isTold) asides.push(`${column.name.title}: ${textOf(cell)}`)
    months = read.months
  }
  if (latestEnd) tellLatestEnd(told, latestEnd.cell, latestEnd.column.name.title)
  if (lot) tellLot(told, lot.cell, lot.column.name.title)
  return months
}

type Gathered = {
  readonly problems: Problems
  readonly notices: Notices
  readonly moneyOf: OtherMoney
  readonly asides: string[]
  readonly who: string
}

function readCell(
  cell: Cell,
  row: Row,
  column: Column,
  { problems, notices, moneyOf, asides, who }: Gathered,
): string | number | null | undefined | 'skip' {
  const { name, target, reading } = column
  if (row.repeated?.has(name.index) && (amountTargets.includes(target) || target === 'hoursPerWeek')) {
    notices.add('notRepeated', { column: name, row: row.number })
    return null
  }
  const read = column.read(cell)
  if (read.kind === 'unreadable') {
    const value = textOf(cell)
    const { reason, suggestion } = read
    const answer = problems.add({ reason, column: name, target, value, row: row.number, who, suggestion })
    if (answer.kind === 'skip') return 'skip'
    // What could not be read, or stood beside the day that people took, stays to be read.
    if (answer.kind === 'empty' || suggestion !== undefined) asides.push(`${name.title}: ${value}`)
    return answer.kind === 'empty' ? undefined : answer.value
  }
  const isAmount = read.kind === 'value' && amountTargets.includes(target)
  // Lists write 0 where no value is known, as for a framework. A place in a ranking must not follow from that.
  if (isAmount && read.value === 0) {
    notices.add('zeroAmount', { column: name, row: row.number, sample: { text: textOf(cell), read: 0 } })
    return null
  }
  if (isAmount) tellMoney(notices, column, row, moneyOf(row, name.title))
  if (read.remark) {
    const sample = { text: textOf(cell), read: read.kind === 'value' ? read.value : undefined }
    notices.add(read.remark, { column: name, row: row.number, sample, reading })
  }
  // That a contract has no end is no day, and people want to know it.
  if (read.remark === 'openEnded' && /\p{L}/u.test(textOf(cell)))
    asides.push(`${name.title}: ${textOf(cell)}`)
  if (read.says) {
    notices.add('clauseAgreed', {
      column: name,
      row: row.number,
      sample: { text: read.says, read: undefined },
    })
    asides.push(`${name.title}: ${read.says}`)
  }
  return read.kind === 'value' ? read.value : null
}

/** A row that nothing can be known by: people give it a name, or it is skipped. */
function nameRow(told: Told, row: Row, problems: Problems): boolean {
  const value = row.cells.filter(isFilled).map(textOf).join(' · ')
  const answer = problems.add({
    reason: 'noName',
    column: undefined,
    target: 'name',
    value,
    row: row.number,
    who: '',
    suggestion: undefined,
  })
  if (answer.kind !== 'mend') return false
  told.name = String(answer.value)
  return true
}

function asText(value: string | number | null | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined
}
