import { type Comparison, type Register, type RowPlan } from '../contracts/compareImport'
import { type ImportedContract, importedFields } from '../contracts/importedContract'
import { writeRow } from '../contracts/importedRow'
import type { KnownContract } from '../contracts/knownContracts'
import { nameKey, numberKey } from '../contracts/matchImport'
import type { DossierDraft } from '../document/draft'
import type { Plain } from '../document/plain'
import { rankBetween } from '../document/rank'
import { textHash } from '../document/textHash'

export type ImportOutcome = {
  readonly added: number
  readonly changed: number
  readonly same: number
  /** Contracts in the file that people threw away here before: they stay away. */
  readonly removed: number
}

/** What an import would do: what is written under which key, and what people hear of it. */
export type ImportPlan = {
  readonly outcome: ImportOutcome
  readonly rows: readonly (readonly [key: string, row: string])[]
  /** Empty fields of contracts that people added themselves: they wait to be filled in. */
  readonly dropped: readonly string[]
}

/**
 * Works out how the rows of a file come into the register, and changes nothing yet: a row becomes one plain value under
 * '<id>/row', and what people wrote beside it stays. `importId` names the file. Two laptops that import the same file
 * make the same contracts, so that a merge of the two holds each contract once.
 */
export function planImport({ register, known, rows, plans }: Comparison, importId: string): ImportPlan {
  const ids = new Set(known.map(({ id }) => id))
  const outcome = { added: 0, changed: 0, same: 0, removed: 0 }
  const writes: [string, string][] = []
  const dropped: string[] = []
  const block = blockFor(known, plans)
  for (const [i, plan] of plans.entries()) {
    const told = rows[i] ?? {}
    if (plan.kind === 'new') {
      const id = freeId(told, ids)
      ids.add(id)
      writes.push([`${id}/row`, writeRow({ ...filled(told), importId, rank: rankIn(block, i) })])
      outcome.added += 1
    } else {
      if ('row' in plan && plan.row) {
        if (!register.has(`${plan.id}/row`)) dropped.push(...emptyFields(register, plan.id))
        writes.push([`${plan.id}/row`, writeRow({ importId, rank: rankIn(block, i), ...plan.row })])
      }
      outcome[plan.kind] += 1
    }
  }
  return { outcome, rows: writes, dropped }
}

/** Writes what was worked out for the same register, as one change. */
export function writeImport({ contracts }: DossierDraft, { rows, dropped }: ImportPlan): void {
  for (const key of dropped) contracts.delete(key)
  for (const [key, row] of rows) contracts.set(key, row)
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

function emptyFields(register: Register, id: string): readonly string[] {
  return importedFields.map((field) => `${id}/${field}`).filter((key) => register.get(key) === '')
}

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** Where the first file that is imported stands, after what people added by hand. */
const firstBlock = 'M'

/**
 * The beginning of all ranks of one file. A newer export takes the one of the rows that it tells of again, so that what
 * is new stands where the file has it; any other list comes after everything there is.
 */
function blockFor(known: readonly KnownContract[], plans: readonly RowPlan[]): string {
  const byId = new Map(known.map((contract) => [contract.id, contract]))
  for (const plan of plans) {
    const rank = plan.kind === 'new' ? undefined : byId.get(plan.id)?.row?.rank
    if (typeof rank === 'string' && rank.length > places) return rank.slice(0, -places)
  }
  const last = known.map(rankOf).reduce((highest, rank) => (rank > highest ? rank : highest), '')
  return last < firstBlock ? firstBlock : rankBetween(last, '')
}

function rankOf({ row, own }: KnownContract): string {
  return String(own.rank ?? row?.rank ?? '')
}

/** Letters behind the block: three for the row, one that leaves room before each rank. */
const places = 4

/** Keeps the order of the file. Three digits hold 238,328 rows. */
function rankIn(block: string, row: number): string {
  const digit = (place: number) => digits.charAt(Math.floor(row / 62 ** place) % 62)
  return `${block}${digit(2)}${digit(1)}${digit(0)}V`
}
