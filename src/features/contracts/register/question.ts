import type { Category, Clause } from '../../../dossier/contracts/readContracts'
import type { ColumnField } from './columns'

/** When contracts end, or what else can be said about their dates. Words: `contracts.filter.withins`. */
export const withins = ['over', 'm6', 'm12', 'm24', 'noDate', 'planned'] as const
export type Within = (typeof withins)[number]

/** What the list can be divided by. Words: `contracts.filter.groups`. */
export const groupings = ['category', 'endYear', 'clause'] as const
export type Grouping = (typeof groupings)[number]

/** What somebody asks of the list: which contracts, in which order, divided by what. */
export type Question = {
  readonly text: string
  readonly category: Category | 'none' | ''
  readonly clause: Clause | ''
  readonly within: Within | ''
  readonly group: Grouping | ''
  readonly sort: ColumnField | ''
  readonly descending: boolean
  /** Only these: the contracts that a proposal is about. */
  readonly only?: ReadonlySet<string>
}

export const everything: Question = {
  text: '',
  category: '',
  clause: '',
  within: '',
  group: '',
  sort: '',
  descending: false,
}

/** Whether a question leaves any contract out. */
export function isFiltered({ text, category, clause, within, only }: Question): boolean {
  return text.trim() !== '' || category !== '' || clause !== '' || within !== '' || only !== undefined
}

// Kept per dossier for as long as the window lives, so that who comes back finds the list as it was.
const kept = new Map<string, Question>()

/** What was last asked of the list of a dossier in this window. */
export function recallQuestion(dossierId: string): Question {
  return kept.get(dossierId) ?? everything
}

export function rememberQuestion(dossierId: string, question: Question): void {
  kept.set(dossierId, question)
}
