import type { DossierRow } from './database'
import { storageError } from './storageError'

const name = 'partnerwijzer'

/**
 * The dossiers on this device, thrown away ones included, last changed first. Reads the browser's database directly:
 * the first screen shows a list and nothing else, and Dexie would be a quarter of what it loads. Fails with an
 * `AppError` when the browser does not let us.
 */
export async function readDossierRows(): Promise<readonly DossierRow[]> {
  try {
    const database = await openIfThere()
    if (!database) return []
    try {
      const rows = await answerOf<DossierRow[]>(
        database.transaction('dossiers').objectStore('dossiers').getAll(),
      )
      return rows.toSorted((a, b) => (a.changedAt < b.changedAt ? 1 : -1))
    } finally {
      database.close()
    }
  } catch (error) {
    throw storageError(error)
  }
}

/** Opens the database as it is. One that is not there yet is not made: that is Dexie's work, with its tables. */
function openIfThere(): Promise<IDBDatabase | undefined> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name)
    let isNew = false
    request.addEventListener('upgradeneeded', () => {
      isNew = true
      request.transaction?.abort()
    })
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => (isNew ? resolve(undefined) : reject(request.error)))
  })
}

function answerOf<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error))
  })
}
