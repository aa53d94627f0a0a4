import { afterEach, beforeEach, expect, test } from 'vitest'
import { describeDossier } from '../../src/dossier/commands/describeDossier'
import { connection } from '../../src/storage/connection'
import { database } from '../../src/storage/database'
import { openDossier } from '../../src/storage/openDossier'
import { reasonOf, storageError } from '../../src/storage/storageError'
import { emptyBrowser } from '../support/emptyBrowser'
import { newDossier } from './support'

let newer: IDBDatabase | undefined
beforeEach(emptyBrowser)
afterEach(() => newer?.close())

test('a tab with an older version saves what it has, lets go, and says so', async () => {
  const id = await newDossier()
  const dossier = await openDossier(id)
  dossier.change((draft) => describeDossier(draft, { title: 'Net getypt' }))
  newer = await upgraded()
  expect(connection.current).toBe('outdated')
  expect(database.isOpen()).toBe(false)
  const row = await requested(newer.transaction('dossiers').objectStore('dossiers').get(id))
  expect(row).toMatchObject({ title: 'Net getypt' })
  dossier.change((draft) => describeDossier(draft, { title: 'Te laat' }))
  await expect(dossier.flush()).rejects.toMatchObject({ code: 'storage.blocked' })
  expect(dossier.saveState.current).toMatchObject({ state: 'failed', reason: 'blocked' })
})

test('a tab whose device is wiped elsewhere does not bring anything back', async () => {
  await newDossier()
  expect(connection.current).toBe('open')
  await requested(indexedDB.deleteDatabase('partnerwijzer'))
  expect(connection.current).toBe('wiped')
  await expect(newDossier()).rejects.toMatchObject({ code: 'storage.blocked' })
})

test.each([
  ['full', new DOMException('', 'QuotaExceededError')],
  ['full', { name: 'AbortError', inner: { name: 'QuotaExceededError' } }],
  ['blocked', { name: 'DatabaseClosedError' }],
  ['blocked', { name: 'OpenFailedError', inner: { name: 'UnknownError' } }],
  ['other', new Error('disk')],
  ['other', undefined],
])('%s is why %s', (reason, error) => {
  expect(reasonOf(error)).toBe(reason)
  expect(storageError(error)).toMatchObject({
    code: { full: 'storage.full', blocked: 'storage.blocked', other: 'storage.failed' }[reason],
  })
})

/** The database in a newer version, as a newer app in another tab would open it. */
function upgraded(): Promise<IDBDatabase> {
  return requested(indexedDB.open('partnerwijzer', 1000))
}

function requested<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error))
  })
}
