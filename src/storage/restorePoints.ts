import * as Y from 'yjs'
import { AppError } from '../errors'
import { addDossier } from './createDossier'
import { database, type RestorePoint } from './database'
import { openDossier } from './openDossier'
import { storageError } from './storageError'

/** How many restore points are kept of each dossier. */
const kept = 10

/** Keeps a dossier as it is now, to go back to; the oldest point beyond the tenth goes. `reason` is a short code: 'merge'. */
export async function makeRestorePoint(dossierId: string, reason: string): Promise<number> {
  const dossier = await openDossier(dossierId)
  try {
    const state = Y.encodeStateAsUpdateV2(dossier.document)
    return await store({ dossierId, reason, state, at: new Date().toISOString() })
  } catch (error) {
    throw storageError(error)
  } finally {
    await dossier.close()
  }
}

/** The restore points of a dossier, newest first. */
export function listRestorePoints(dossierId: string): Promise<readonly RestorePoint[]> {
  return database.restorePoints.where({ dossierId }).reverse().sortBy('id')
}

/**
 * Makes a dossier of its own out of a restore point; the present one stays as it is. Returns the id of the new one.
 * Without a title it has the title of then.
 */
export async function restoreAsNewDossier(pointId: number, title?: string): Promise<string> {
  const point = await database.restorePoints.get(pointId)
  if (!point) throw new AppError('item.notThere', { id: String(pointId) })
  return addDossier(point.state, { title })
}

function store(point: Omit<RestorePoint, 'id'>): Promise<number> {
  return database.transaction('rw', database.restorePoints, async () => {
    const id = await database.restorePoints.add(point)
    const ids = await database.restorePoints.where({ dossierId: point.dossierId }).primaryKeys()
    await database.restorePoints.bulkDelete(ids.toSorted((a, b) => b - a).slice(kept))
    return id
  })
}
