import { Dexie, type Transaction } from 'dexie'
import { database } from './database'
import { joinUpdates } from './joinUpdates'

/** What is written together: a piece of a dossier, and what its row in the list says from then on. */
export type Write = {
  /** A Yjs update in V2 encoding. */
  readonly update: Uint8Array
  /** Whether `update` is the whole dossier, to stand in the place of what is stored. */
  readonly whole: boolean
  /** How many bursts of work it holds, for the reminder of a backup. */
  readonly changes: number
  readonly at: string
}

/** What the list tells of a dossier. Without `where`, what the list says stays. */
export type Description = {
  readonly title: string
  readonly organisation: string
  readonly createdAt: string
  readonly where: string | undefined
}

/** The last write of each dossier, complete or not. */
const lastWrite = new Map<string, Transaction>()

/**
 * Writes one piece of a dossier and its row in one transaction. Resolves once the transaction is complete. It never
 * joins a transaction around it, so that it cannot sink with one. `wholeState` is asked for when the row turns out to
 * be gone: a browser can empty its storage under an open tab.
 */
export function storeUpdate(
  id: string,
  { update, whole, changes, at }: Write,
  { where, ...description }: Description,
  wholeState: () => Uint8Array,
): Promise<void> {
  return Dexie.ignoreTransaction(() =>
    database.transaction('rw', database.dossiers, database.updates, async (transaction) => {
      lastWrite.set(id, transaction)
      const before = await database.dossiers.get(id)
      if (whole) await replaceAll(id, update)
      else await database.updates.add({ dossierId: id, update: before ? update : wholeState() })
      await database.dossiers.put({
        ...before,
        ...description,
        id,
        changedAt: at,
        where: where ?? before?.where ?? '',
        changesSinceBackup: (before?.changesSinceBackup ?? 0) + changes,
      })
    }),
  )
}

/**
 * Writes a piece in the very last moment of a page: without waiting for anything, and committed in the same breath,
 * because a browser ends what still waits for an answer, and with it all that waits behind. So a write that is under
 * way is given up first, if the page really goes; `update` has to hold what that one held. The row in the list follows
 * at the next change.
 */
export function storeAtOnce(id: string, update: Uint8Array, isGoing: boolean): void {
  if (isGoing) giveUp(lastWrite.get(id))
  const connection = database.isOpen() ? database.backendDB() : undefined
  const transaction = connection?.transaction('updates', 'readwrite', { durability: 'strict' })
  transaction?.objectStore('updates').add({ dossierId: id, update })
  transaction?.commit()
}

function giveUp(transaction: Transaction | undefined): void {
  try {
    transaction?.abort()
  } catch {
    // It is being committed already, so it needs no help.
  }
}

/** Another tab may have stored what this one never heard of, so what is there is joined, never dropped. */
async function replaceAll(id: string, state: Uint8Array): Promise<void> {
  const rows = await database.updates.where({ dossierId: id }).toArray()
  await database.updates.bulkDelete(rows.map((row) => row.id))
  const update = joinUpdates([...rows.map((row) => row.update), state])
  await database.updates.add({ dossierId: id, update })
}
