import type { Plain } from '../document/plain'
import { type ImportedContract, type ImportedField, importedFields } from './importedContract'
import { type KnownContract, knownContracts, shownOf } from './knownContracts'
import { matchImport } from './matchImport'

type Fields = { readonly [field: string]: Plain }

/** What an import does with one row of a file. */
export type RowPlan =
  | { readonly kind: 'new' }
  /** Nothing to see changes. With `row`, what the file says of values that people changed by hand is noted. */
  | {
      readonly kind: 'same'
      readonly id: string
      readonly row?: Fields
      readonly kept: readonly ImportedField[]
    }
  | {
      readonly kind: 'changed'
      readonly id: string
      readonly row: Fields
      readonly fields: readonly FieldChange[]
      /** Fields in which the file says something new, and people had changed the value by hand: theirs stays. */
      readonly kept: readonly ImportedField[]
    }
  /** People threw this contract away, so it stays away. */
  | { readonly kind: 'removed'; readonly id: string }

export type FieldChange = {
  readonly field: ImportedField
  readonly before: Plain | undefined
  readonly after: Plain | undefined
}

/** The contracts of a dossier by key, as it holds them. */
export type Register = Pick<ReadonlyMap<string, Plain>, 'get' | 'has'> & {
  entries(): Iterable<[string, Plain]>
}

/** Rows of a file beside the register that they were compared with. */
export type Comparison = {
  readonly register: Register
  readonly known: readonly KnownContract[]
  readonly rows: readonly ImportedContract[]
  readonly plans: readonly RowPlan[]
}

export function compareWithRegister(register: Register, rows: readonly ImportedContract[]): Comparison {
  const known = knownContracts(register.entries())
  return { register, known, rows, plans: compareImport(known, rows) }
}

/**
 * What importing rows would do, row by row. A newer file updates only what differs from what the earlier import wrote,
 * and never what people changed by hand. The same file again changes nothing.
 */
export function compareImport(
  known: readonly KnownContract[],
  rows: readonly ImportedContract[],
): readonly RowPlan[] {
  const matches = matchImport(known, rows)
  return rows.map((row, i) => planOf(matches[i], row))
}

/** An answer that is not known is the same as none: a register that was written here says 'onbekend'. */
function meant(field: ImportedField, value: Plain | undefined): Plain | undefined {
  const isUnknown = (field === 'clause' || field === 'relation') && value === 'unknown'
  return isUnknown ? undefined : (value ?? undefined)
}

function planOf(known: KnownContract | undefined, told: ImportedContract): RowPlan {
  if (!known) return { kind: 'new' }
  const { id } = known
  if (known.removed) return { kind: 'removed', id }
  const before = known.row ?? {}
  const news = importedFields.filter((field) => {
    const value = told[field]
    return value !== undefined && meant(field, value) !== meant(field, before[field])
  })
  if (news.length === 0) return { kind: 'same', id, kept: [] }
  const row = withFields(before, told, news)
  const after = { ...known, row }
  const fields = news.flatMap((field): FieldChange[] => {
    const change = { field, before: shownOf(known, field), after: shownOf(after, field) }
    return change.before === change.after ? [] : [change]
  })
  const kept = news.filter((field) => known.own[field] !== undefined && known.own[field] !== row[field])
  return fields.length > 0 ? { kind: 'changed', id, row, fields, kept } : { kind: 'same', id, row, kept }
}

/** A row with some fields as the file tells them; a field that the file says is empty goes. */
function withFields(row: Fields, told: ImportedContract, fields: readonly ImportedField[]): Fields {
  const next: Record<string, Plain> = { ...row }
  for (const field of fields) {
    const value = told[field]
    if (value === undefined || value === null) delete next[field]
    else next[field] = value
  }
  return next
}
