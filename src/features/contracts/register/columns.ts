import { relationStates } from '../../../content/contract'
import { categories, clauseStates } from '../../../content/opportunity'
import type { ContractField } from '../../../dossier/contracts/readContracts'

/** The fields that the list shows, in order, with the kind of their values. The rest is with the contract itself. */
export const columns = [
  { field: 'name', kind: 'text' },
  { field: 'supplier', kind: 'text' },
  { field: 'category', kind: 'choice', options: categories },
  { field: 'ends', kind: 'day' },
  { field: 'clause', kind: 'choice', options: clauseStates },
  { field: 'valuePerYear', kind: 'number' },
  { field: 'hoursPerWeek', kind: 'number' },
  { field: 'relation', kind: 'choice', options: relationStates },
  { field: 'location', kind: 'text' },
  { field: 'optionBy', kind: 'day' },
  { field: 'plannedOn', kind: 'day' },
  { field: 'manager', kind: 'text' },
] as const satisfies readonly ({ readonly field: ContractField } & (
  | { readonly kind: 'text' | 'day' | 'number' }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
))[]

export type Column = (typeof columns)[number]
export type ColumnField = Column['field']
