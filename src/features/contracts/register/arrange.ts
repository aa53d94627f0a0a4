import { type Contract, isPlanned } from '../../../dossier/contracts/readContracts'
import { monthsAfter } from '../../../workflow/calendar'
import { type Column, columns } from './columns'
import type { Grouping, Question, Within } from './question'

/** One line of the list: a contract, or the head of a group with how many follow it. */
export type Row =
  | { readonly kind: 'contract'; readonly id: string }
  | { readonly kind: 'group'; readonly id: string; readonly group: string; readonly count: number }

const months: Partial<Record<Within, number>> = { m6: 6, m12: 12, m24: 24 }

/**
 * The lines that answer a question, in order. What is not filled in comes last, in either direction.
 *
 * @param today - a calendar day, 'yyyy-mm-dd'
 * @param wordOf - how a chosen value reads, to sort by what people see
 * @param cpvNames - what the codes in a text are about, to find contracts by
 */
export function arrange(
  contracts: readonly Contract[],
  question: Question,
  today: string,
  wordOf: (field: 'category' | 'clause' | 'relation', value: string) => string,
  cpvNames: CpvNames = withoutNames,
): readonly Row[] {
  const found = contracts.filter(matches(question, today, cpvNames))
  const sorted = question.sort === '' ? found : sortBy(found, question, wordOf)
  if (question.group === '') return sorted.map(({ id }) => ({ kind: 'contract', id }))
  return inGroups(sorted, question.group, today, wordOf)
}

type CpvNames = (text: string) => string
const withoutNames: CpvNames = () => ''

function matches({ text, category, clause, within, only }: Question, today: string, cpvNames: CpvNames) {
  const words = plainly(text).split(/\s+/).filter(Boolean)
  const last = within === '' ? undefined : months[within]
  const limit = last === undefined ? '' : monthsAfter(today, last)
  return (contract: Contract): boolean => {
    if (only && !only.has(contract.id)) return false
    if (category === 'none' ? contract.category !== '' : category !== '' && contract.category !== category)
      return false
    if (clause !== '' && contract.clause !== clause) return false
    if (within !== '' && !isWithin(contract, within, limit, today)) return false
    if (words.length === 0) return true
    const said = searchable(contract, cpvNames)
    return words.every((word) => said.includes(word))
  }
}

function isWithin({ ends, plannedOn }: Contract, within: Within, limit: string, today: string): boolean {
  if (within === 'planned') return plannedOn !== ''
  if (within === 'noDate') return ends === '' && plannedOn === ''
  if (ends === '') return false
  return within === 'over' ? ends < today : ends >= today && ends <= limit
}

/** By language, which the names of codes are in. */
const searchableBefore = new WeakMap<CpvNames, WeakMap<Contract, string>>()

function searchable(contract: Contract, cpvNames: CpvNames): string {
  const before = searchableBefore.get(cpvNames) ?? new WeakMap<Contract, string>()
  searchableBefore.set(cpvNames, before)
  const known = before.get(contract)
  if (known !== undefined) return known
  const { name, supplier, location, number, description, manager, cpv } = contract
  const codes = cpv === '' ? '' : `${cpv}\n${cpvNames(cpv)}`
  const text = plainly([name, supplier, location, number, description, manager, codes].join('\n'))
  before.set(contract, text)
  return text
}

/** Lower case and without accents, so that 'cafe' finds 'Café'. */
function plainly(text: string): string {
  const lower = text.toLowerCase()
  // Most texts have no accents to take away.
  return /^[\0-\x7f]*$/.test(lower) ? lower : lower.normalize('NFD').replaceAll(/\p{M}/gu, '')
}

type WordOf = Parameters<typeof arrange>[3]

function sortBy(contracts: readonly Contract[], { sort, descending }: Question, wordOf: WordOf) {
  const column: Column | undefined = columns.find(({ field }) => field === sort)
  if (!column) return contracts
  const keyed = contracts.map((contract) => ({ contract, key: keyOf(contract, column, wordOf) }))
  const way = descending ? -1 : 1
  return keyed
    .sort(({ key: a }, { key: b }) => {
      if (a === b) return 0
      if (a === '' || b === '') return a === '' ? 1 : -1
      return a < b ? -way : way
    })
    .map(({ contract }) => contract)
}

/** What a line is sorted by: plain letters compare a hundred times faster than those of a language. */
function keyOf(contract: Contract, { field, kind }: Column, wordOf: WordOf): string | number {
  const value = contract[field] ?? ''
  if (kind === 'number' || kind === 'day') return value
  if (kind === 'text') return plainly(String(value))
  // Unknown is nothing yet, so it comes last as an empty field does.
  return value === '' || value === 'unknown' ? '' : plainly(wordOf(field, String(value)))
}

function inGroups(contracts: readonly Contract[], grouping: Grouping, today: string, wordOf: WordOf) {
  const groups = new Map<string, Contract[]>()
  for (const contract of contracts) {
    const group = groupOf(contract, grouping, today)
    const members = groups.get(group)
    if (members) members.push(contract)
    else groups.set(group, [contract])
  }
  const place = (group: string) => {
    // What is over comes before the years to come.
    if (grouping === 'endYear') return group === 'over' ? '0' : group
    return group === '' || group === 'unknown' ? '' : wordOf(grouping, group)
  }
  const ordered = [...groups].sort(([a], [b]) => {
    const [left, right] = [place(a), place(b)]
    if (left === '' || right === '') return Number(left === '') - Number(right === '')
    return left < right ? -1 : 1
  })
  return ordered.flatMap(([group, members]): Row[] => [
    { kind: 'group', id: `group:${group}`, group, count: members.length },
    ...members.map(({ id }): Row => ({ kind: 'contract', id })),
  ])
}

/** The group of a contract: a category, a clause, a year, 'planned', or '' where it is not known. */
function groupOf(contract: Contract, grouping: Grouping, today: string): string {
  if (grouping === 'category') return contract.category
  if (grouping === 'clause') return contract.clause
  if (isPlanned(contract)) return 'planned'
  if (contract.ends === '') return ''
  return contract.ends < today ? 'over' : contract.ends.slice(0, 4)
}
