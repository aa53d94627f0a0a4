import { compareImport } from '../compareImport'
import type { DossierDraft, Plain } from '../draft'
import { type ImportedContract, importedFields } from '../importedContract'
import { knownContracts } from '../knownContracts'
import { nameKey, numberKey } from '../matchImport'
import { textHash } from '../textHash'

export type ImportOutcome = {
  readonly added: number
  readonly changed: number
  readonly same: number
  /** Contracts in the file that people threw away here before: they stay away. */
  readonly removed: number
}

/**
 * Brings the rows of a file into the register, as one change: a row becomes one plain value under '<id>/row', and what
 * people wrote beside it stays. `importId` names the file. Two laptops that import the same file make the same
 * contracts, so that a merge of the two holds each contract once.
 */
export function applyImport(
  { contracts }: DossierDraft,
  rows: readonly ImportedContract[],
  importId: string,
): ImportOutcome {
  const known = knownContracts(contracts.entries())
  const ids = new Set(known.map(({ id }) => id))
  const outcome = { added: 0, changed: 0, same: 0, removed: 0 }
  for (const [i, plan] of compareImport(known, rows).entries()) {
    const told = rows[i] ?? {}
    if (plan.kind === 'new') {
      const id = freeId(told, ids)
      ids.add(id)
      contracts.set(`${id}/row`, { ...filled(told), importId, rank: rankOf(i) })
      outcome.added += 1
    } else {
      if ('row' in plan && plan.row) {
        if (!contracts.has(`${plan.id}/row`)) dropEmpty(contracts, plan.id)
        contracts.set(`${plan.id}/row`, { importId, rank: rankOf(i), ...plan.row })
      }
      outcome[plan.kind] += 1
    }
  }
  return outcome
}

/** An id that follows from what the contract is known by. */
function freeId(told: ImportedContract, taken: ReadonlySet<string>): string {
  const id = `c${textHash(`${numberKey(told)}\n${nameKey(told)}`)}`
  for (let i = 1; ; i++) {
    const one = i === 1 ? id : `${id}-${i}`
    if (!taken.has(one)) return one
  }
}

function filled(told: ImportedContract): Record<string, Plain> {
  const row: Record<string, Plain> = {}
  for (const field of importedFields) {
    const value = told[field]
    if (value !== undefined && value !== null && value !== '') row[field] = value
  }
  return row
}

/** In a contract that people added themselves, an empty field waits to be filled in. */
function dropEmpty(contracts: DossierDraft['contracts'], id: string): void {
  for (const field of importedFields)
    if (contracts.get(`${id}/${field}`) === '') contracts.delete(`${id}/${field}`)
}

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** Keeps the order of the file. The closing digit leaves room before each rank; three digits hold 238,328 rows. */
function rankOf(row: number): string {
  const digit = (place: number) => digits.charAt(Math.floor(row / 62 ** place) % 62)
  return `M${digit(2)}${digit(1)}${digit(0)}V`
}
