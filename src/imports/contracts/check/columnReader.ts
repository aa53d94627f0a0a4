import type { Cell } from '../../table'
import { amountTargets, dayTargets, type Target } from '../columns/targets'
import { decideDayOrder } from '../values/decideDayOrder'
import { decideDecimal } from '../values/decideDecimal'
import { readAmount } from '../values/readAmount'
import { readCategory } from '../values/readCategory'
import { readClause } from '../values/readClause'
import { readDate } from '../values/readDate'
import { readHours } from '../values/readHours'
import type { Reading } from '../values/reading'
import { readRelation } from '../values/readRelation'
import { readWords } from '../values/readWords'
import type { ChosenReading } from './report'

export type ColumnReader = {
  readonly read: (cell: Cell) => Reading<string | number> & { readonly says?: string }
  /** How the column is read where its values leave two ways open. */
  readonly reading: ChosenReading | undefined
  /** What amounts are multiplied by, because the title says so. */
  readonly times: number
}

export type ColumnCells = {
  readonly target: Target
  readonly title: string
  readonly cells: readonly Cell[]
  /** The cells of all columns of the same kind, which tell where a column itself does not. */
  readonly alike: readonly Cell[]
}

/** How a column is read, decided by all its values together, or by people. */
export function columnReader(
  { target, title, cells, alike }: ColumnCells,
  chosen: ChosenReading | undefined,
): ColumnReader {
  if (dayTargets.includes(target)) {
    const edge = target === 'ends' || target === 'optionBy' ? 'last' : 'first'
    const isChosen = chosen === 'dayFirst' || chosen === 'monthFirst'
    const { order, isSure } = isChosen
      ? { order: chosen, isSure: true }
      : decided(decideDayOrder, cells, alike)
    return { read: (cell) => readDate(cell, { order, isSure, edge }), reading: order, times: 1 }
  }
  if (amountTargets.includes(target) || target === 'hoursPerWeek') {
    const isChosen = chosen === ',' || chosen === '.'
    const sign = isChosen ? { decimal: chosen, isSure: true } : decided(decideDecimal, cells, alike)
    const times = target === 'hoursPerWeek' ? 1 : timesOf(title)
    const read = (cell: Cell) => (target === 'hoursPerWeek' ? readHours(cell, sign) : readAmount(cell, sign))
    return { read: (cell) => multiplied(ofWhole(read(cell), target), times), reading: sign.decimal, times }
  }
  if (target === 'term') {
    return { read: textReader(target, title), reading: decided(decideDayOrder, cells, alike).order, times: 1 }
  }
  return { read: textReader(target, title), reading: undefined, times: 1 }
}

/** What the column tells; what its like tell if it is silent. */
function decided<Decision extends { isSure: boolean; votes: number }>(
  decide: (cells: readonly Cell[]) => Decision,
  cells: readonly Cell[],
  alike: readonly Cell[],
): Decision {
  const own = decide(cells)
  return own.votes > 0 ? own : decide(alike)
}

function textReader(target: Target, title: string): ColumnReader['read'] {
  if (target === 'category') return readCategory
  if (target === 'clause') return readClause
  if (target === 'relation') return readRelation
  const keepLines = target === 'description' || target === 'note' || target === 'extensions'
  // "Geen" or "n.v.t." is the answer to whether a contract can be extended.
  if (target === 'extensions') {
    return (cell) => withQuestion(title, asAnswer(cell) ?? readWords(cell, { keepLines }))
  }
  if (target === 'supplier') return (cell) => readWords(namesIn(cell))
  return (cell) => readWords(cell, { keepLines })
}

function asAnswer(cell: Cell): Reading<string> | undefined {
  const text = typeof cell === 'string' ? cell.trim() : ''
  return /^n\.?\s?v\.?\s?t\.?$/i.test(text) ? { kind: 'value', value: text } : undefined
}

/** 'Ja' and '3' say something only with what was asked: 'Stilzwijgende verlenging: ja'. */
function withQuestion(title: string, read: Reading<string>): Reading<string> {
  const isBare = read.kind === 'value' && /^(ja|nee|neen|yes|no|\d+)$/i.test(read.value)
  return isBare && title !== '' ? { kind: 'value', value: `${title}: ${read.value}` } : read
}

/** The English register of contracts writes '[Name|Address|…]' for each supplier. */
function namesIn(cell: Cell): Cell {
  if (typeof cell !== 'string' || !/^\s*\[[^\]|]+\|/.test(cell)) return cell
  return [...cell.matchAll(/\[([^\]|]+)\|/g)].map(([, name]) => name?.trim()).join(', ')
}

const inThousands =
  /[x×*]\s*(€|eur)?\s*1[.,\s]?000\b|\bk\s?€|€\s?k\b|\bin duizend(en)?\b|\b(in )?thousands\b|\(k\)/i
const inMillions =
  /\bin miljoen(en)?\b|\bin mln\b|€ ?mln\b|[x×*]\s*(€|eur)?\s*1[.,\s]?000[.,\s]?000\b|\bin millions\b/i

function timesOf(title: string): number {
  if (inMillions.test(title)) return 1_000_000
  return inThousands.test(title) ? 1000 : 1
}

/** What an amount for another time than the column asks for most likely means is for people to work out. */
function ofWhole(read: Reading<number>, target: Target): Reading<number> {
  if (read.kind !== 'unreadable') return read
  const { reason } = read
  if (reason === 'wholeAmount' && target === 'valueTotal') return { ...read, reason: 'textBesideAmount' }
  const fits = reason !== (target === 'valueTotal' ? 'otherPeriod' : 'wholeAmount')
  return fits ? read : { kind: 'unreadable', reason }
}

function multiplied(read: Reading<number>, times: number): Reading<number> {
  if (times === 1 || read.kind === 'empty') return read
  const product = (value: number) => Math.round(value * times * 100) / 100
  if (read.kind === 'value') return { ...read, value: product(read.value) }
  return read.suggestion === undefined ? read : { ...read, suggestion: product(read.suggestion) }
}
