import { type DossierRow, database } from './database'
import { rememberCount } from './device'
import { forgetCopies, readCopies } from './unsavedCopies'

/** How long a thrown away dossier can still come back, in days. */
const daysToUndelete = 30

/** The dossiers on this device, last changed first. Works as a live query: it reads the database and nothing else. */
export async function listDossiers(): Promise<readonly DossierRow[]> {
  const rows = await database.dossiers.orderBy('changedAt').reverse().toArray()
  return rows.filter(({ deletedAt }) => deletedAt === undefined)
}

/** The dossiers that were thrown away and can still come back, last changed first. */
export async function listDeleted(): Promise<readonly DossierRow[]> {
  const rows = await database.dossiers.orderBy('changedAt').reverse().toArray()
  return rows.filter(({ deletedAt }) => deletedAt !== undefined)
}

/** One dossier as the list tells it. */
export function findDossier(id: string): Promise<DossierRow | undefined> {
  return database.dossiers.get(id)
}

/** Throws a dossier away; for thirty days it can come back. */
export async function deleteDossier(id: string, at = new Date().toISOString()): Promise<void> {
  await database.dossiers.update(id, { deletedAt: at })
}

/** Brings a thrown away dossier back. */
export async function undeleteDossier(id: string): Promise<void> {
  await database.dossiers.update(id, { deletedAt: undefined })
}

/** Remembers that a dossier was saved as a file, so that the age of the backup is known. */
export async function markBackup(id: string, at = new Date().toISOString(), changes = 0): Promise<void> {
  await database.dossiers.update(id, { backupAt: at, changesSinceBackup: changes })
}

/** Really removes what was thrown away more than thirty days ago, with all that belongs to it. */
export async function purgeDeleted(now = new Date()): Promise<void> {
  const limit = new Date(now.getTime() - daysToUndelete * 24 * 60 * 60 * 1000).toISOString()
  const { dossiers, updates, restorePoints } = database
  const removed = await database.transaction('rw', dossiers, updates, restorePoints, async () => {
    const gone = await dossiers
      .filter(({ deletedAt }) => deletedAt !== undefined && deletedAt < limit)
      .primaryKeys()
    await dossiers.bulkDelete(gone)
    await updates.where('dossierId').anyOf(gone).delete()
    await restorePoints.where('dossierId').anyOf(gone).delete()
    return gone
  })
  for (const id of removed) forgetCopies(readCopies(id))
  await rememberCount()
}
