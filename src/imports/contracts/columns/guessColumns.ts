import { proposeCategory } from '../../../workflow/proposeCategory'
import { type Cell, isFilled, textOf } from '../../table'
import { readDate } from '../values/readDate'
import type { Profile } from './profileColumn'
import type { Mapping, Target } from './targets'

export type UntitledColumn = { readonly cells: readonly Cell[]; readonly profile: Profile }

/** Enough to see what a column is. */
const looked = 100

const company =
  /\b(b\.?v\.?|n\.?v\.?|v\.?o\.?f\.?|u\.?a\.?|v\.?z\.?w\.?|bvba|cvba|gmbh|kg|ag|e\.?v\.?|ltd|llc|llp|plc|inc|sarl|s\.?a\.?s?|stichting|coöperatie|maatschap|groep|group|holding|& zn\.?|& zonen|en zonen)(?=[\s,.)]|$)/i
const code = /^(?=.*\d)[\p{L}\d]{0,8}[-/.: ]?[\p{L}\d]{0,6}([-/.][\p{L}\d]+)*$/u
const person = /^((\p{Lu}\.\s?)+(de |van |der |den |el |von |la |le )*\p{Lu}[\p{L}'-]+)(,.*)?$/u
const money = /[€£$]|\beur\b|\d[.,]\d{2}$|\d\.\d{3}\b|\d,\d{3}\b/i

/**
 * What each column of a list without titles most likely is, by what its cells hold. Only what they tell of themselves:
 * days, amounts, codes, what a firm is called, and the words by which work is known.
 */
export function guessColumns(columns: readonly UntitledColumn[]): Mapping {
  const mapping: (Target | undefined)[] = columns.map(() => undefined)
  const give = (target: Target, column: number | undefined) => {
    if (column !== undefined && mapping[column] === undefined) mapping[column] = target
  }
  /** The free column of which the largest share of cells fits, if it is large enough. */
  const best = (least: number, share: (column: UntitledColumn) => number) => {
    const shares = columns.map((column, i) => (mapping[i] === undefined ? share(column) : 0))
    const most = Math.max(0, ...shares)
    return most >= least ? shares.indexOf(most) : undefined
  }
  give(
    'cpv',
    best(0.8, ({ profile }) => profile.checkedCpvs),
  )
  giveDays(columns, give)
  give(
    'valuePerYear',
    best(0.5, ({ cells, profile }) =>
      profile.days > 0.2 || profile.isCounting ? 0 : profile.amounts * shareOf(cells, isMoney),
    ),
  )
  give(
    'supplier',
    best(0.3, ({ cells }) => shareOf(cells, (text) => company.test(text))),
  )
  give(
    'manager',
    best(0.6, ({ cells }) => shareOf(cells, (text) => person.test(text))),
  )
  give(
    'number',
    best(0.8, ({ cells, profile }) =>
      profile.isCounting || profile.distinct < 0.8 || profile.days > 0.2 ? 0 : shareOf(cells, isCode),
    ),
  )
  giveTexts(columns, mapping, give)
  return mapping
}

type Give = (target: Target, column: number | undefined) => void

/** Of two columns of days, the one with the earlier days is the beginning; one alone is more likely the end. */
function giveDays(columns: readonly UntitledColumn[], give: Give): void {
  const days = columns.flatMap(({ cells, profile }, column) =>
    profile.days >= 0.6 && !profile.isConstant ? [{ column, middle: middleDay(cells) }] : [],
  )
  const [first, second] = days.toSorted((a, b) => (a.middle < b.middle ? -1 : 1))
  if (first && second) {
    give('start', first.column)
    give('ends', second.column)
  } else give('ends', first?.column)
}

/** Names of work are known by their words; of texts about nothing else, the first is the name and the next who does it. */
function giveTexts(columns: readonly UntitledColumn[], mapping: Mapping, give: Give): void {
  const texts = columns.flatMap(({ cells, profile }, column) =>
    mapping[column] === undefined && isText(profile)
      ? [{ column, work: shareOf(cells, tellsWork), distinct: profile.distinct }]
      : [],
  )
  const [name] = texts.toSorted((a, b) => b.work * b.distinct - a.work * a.distinct)
  if (!name || (name.work < 0.2 && !mapping.includes('supplier') && texts.length < 2)) return
  give('name', name.work > 0 ? name.column : texts[0]?.column)
  const rest = texts.filter(({ column }) => mapping[column] === undefined)
  if (!mapping.includes('supplier')) give('supplier', rest.find(({ work }) => work < 0.5)?.column)
}

function isText({ amounts, days, counts, flags, links, short, filled }: Profile): boolean {
  return filled > 0 && [amounts, days, counts, flags, links, short].every((share) => share < 0.5)
}

function tellsWork(text: string): boolean {
  return proposeCategory({ name: text, description: '', categoryText: '', cpv: '' }).length > 0
}

function isMoney(text: string, cell: Cell): boolean {
  return money.test(text) || (typeof cell === 'number' && Math.abs(cell) >= 100)
}

function isCode(text: string): boolean {
  return text.length <= 20 && code.test(text)
}

function shareOf(cells: readonly Cell[], fits: (text: string, cell: Cell) => boolean): number {
  const some = cells.filter(isFilled).slice(0, looked)
  return some.length === 0 ? 0 : some.filter((cell) => fits(textOf(cell), cell)).length / some.length
}

function middleDay(cells: readonly Cell[]): string {
  const days = cells.slice(0, looked).flatMap((cell) => {
    const read = readDate(cell, { order: 'dayFirst', isSure: true, edge: 'first' })
    return read.kind === 'value' ? [read.value] : []
  })
  return days.sort()[Math.floor(days.length / 2)] ?? ''
}
