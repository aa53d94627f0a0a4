import type { Plain } from '../document/plain'
import { splitKey } from '../document/recordKey'
import { readRow } from './importedRow'

type Fields = { readonly [field: string]: Plain }

/** A contract of the dossier, with what an import wrote apart from what people wrote. */
export type KnownContract = {
  readonly id: string
  readonly removed: boolean
  /** What an import wrote; nothing for a contract that people added themselves. */
  readonly row: Fields | undefined
  /**
   * What people wrote, which lies over it. An empty text over a row was emptied by hand; in a contract that people
   * added themselves it was never filled in, and is left out here.
   */
  readonly own: Fields
}

/** The contracts in the keys and values of the dossier's `contracts`: '<id>/row' and '<id>/<field>'. */
export function knownContracts(entries: Iterable<readonly [string, Plain]>): readonly KnownContract[] {
  const found = new Map<string, { row: Fields | undefined; own: Record<string, Plain> }>()
  for (const [key, value] of entries) {
    const { id, field } = splitKey(key)
    if (id === '') continue
    const contract = found.get(id) ?? { row: undefined, own: {} }
    found.set(id, contract)
    if (field !== 'row') contract.own[field] = value
    else contract.row = readRow(value)
  }
  return [...found].map(([id, { row, own }]) => ({
    id,
    row,
    own: row ? own : filled(own),
    removed: own.removed === true,
  }))
}

function filled(own: Fields): Fields {
  return Object.fromEntries(Object.entries(own).filter(([, value]) => value !== ''))
}

/** What people see in a field. An empty text is no value. */
export function shownOf({ row, own }: KnownContract, field: string): Plain | undefined {
  const value = own[field] ?? row?.[field]
  return value === '' || value === null ? undefined : value
}
