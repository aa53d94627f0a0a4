import { categories, clauseStates } from './opportunity'

/** How the contact with a supplier is. Words: `contracts.relations`. */
export const relationStates = ['good', 'fair', 'poor', 'unknown'] as const

/** What a contract says in words. Words of every field: `contracts.fields`. */
export const contractTextFields = [
  'number',
  'name',
  'description',
  'supplier',
  'categoryText',
  'cpv',
  'extensions',
  'manager',
  'location',
  'note',
  'rank',
  'importId',
] as const

/** Calendar days, 'yyyy-mm-dd'. `optionBy` is the last day to use an extension; `plannedOn` makes it a tender to come. */
export const contractDayFields = ['start', 'ends', 'optionBy', 'plannedOn'] as const

/** Amounts: euros per year without VAT, and hours per week of hands-on work. */
export const contractNumberFields = ['valuePerYear', 'hoursPerWeek'] as const

/** What is chosen from a list. */
export const contractChoices = {
  category: categories,
  clause: clauseStates,
  relation: relationStates,
} as const
