import { Dexie, type EntityTable, type Table } from 'dexie'
import { type ConnectionState, connection } from './connection'

/** What the list of dossiers shows, without opening one. Times are ISO texts. */
export type DossierRow = {
  readonly id: string
  readonly title: string
  readonly organisation: string
  readonly createdAt: string
  readonly changedAt: string
  /** Where people are at: a subject and a part, 'commitment/occasion'; '' while nobody began. */
  readonly where: string
  readonly backupAt?: string
  /** Bursts of work since the last backup: a sentence typed in one go is one. */
  readonly changesSinceBackup: number
  /** Thrown away at this moment; it can still come back. */
  readonly deletedAt?: string
}

/** One piece of a dossier: a Yjs update in V2 encoding. All pieces of a dossier together are the dossier. */
export type UpdateRow = { readonly id: number; readonly dossierId: string; readonly update: Uint8Array }

/** A dossier as it was at a moment, to go back to. `state` is a whole Yjs state in V2 encoding. */
export type RestorePoint = {
  readonly id: number
  readonly dossierId: string
  readonly at: string
  readonly reason: string
  readonly state: Uint8Array
}

/** Something this device remembers, beside the dossiers. */
type Setting = { readonly key: string; readonly value: unknown }

type Tables = {
  readonly dossiers: Table<DossierRow, string>
  readonly updates: EntityTable<UpdateRow, 'id'>
  readonly restorePoints: EntityTable<RestorePoint, 'id'>
  readonly settings: Table<Setting, string>
}

/** Everything this browser keeps. A write counts only once it is on the disk, so that a power cut loses nothing. */
export const database = new Dexie('partnerwijzer', {
  chromeTransactionDurability: 'strict',
}) as Dexie & Tables

database.version(1).stores({
  dossiers: 'id, changedAt',
  updates: '++id, dossierId',
  restorePoints: '++id, dossierId',
  settings: 'key',
})

const flushes = new Set<() => Promise<unknown>>()

/** Has something written before this tab lets go of the database. Returns what takes that back. */
export function flushBeforeClosing(flush: () => Promise<unknown>): () => void {
  flushes.add(flush)
  return () => flushes.delete(flush)
}

/** Writes what this tab still has to write. Rejects with an `AppError` when that fails; it is then tried again. */
export async function flushEverything(): Promise<void> {
  await Promise.all([...flushes].map((flush) => flush()))
}

database.on('versionchange', ({ newVersion }) => {
  // Dexie's own answer would open the newer database again, and this older code would write into it.
  if (newVersion === null) letGo('wiped')
  else void Promise.allSettled([...flushes].map((flush) => flush())).then(() => letGo('outdated'))
  return false
})
database.on('blocked', () => {
  connection.set('blocked')
  return false
})
database.on('ready', () => connection.set('open'), true)

function letGo(reason: ConnectionState): void {
  database.close({ disableAutoOpen: true })
  connection.set(reason)
}
