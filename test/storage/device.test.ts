import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { database } from '../../src/storage/database'
import { askToPersist, describeStorage, readPersistence, wipeDevice } from '../../src/storage/device'
import { listDossiers } from '../../src/storage/dossierList'
import { countMissing, forgetMissing } from '../../src/storage/missing'
import { readDossierRows } from '../../src/storage/readDossierRows'
import { emptyBrowser } from '../support/emptyBrowser'
import { memoryStorage } from './memoryStorage'
import { newDossier } from './support'

beforeEach(emptyBrowser)
afterEach(() => vi.unstubAllGlobals())

test.each([
  [true, 'granted'],
  [false, 'refused'],
])('a browser that answers %s is asked once, and the answer %s is remembered', async (answer, said) => {
  const persist = vi.fn().mockResolvedValue(answer)
  vi.stubGlobal('navigator', { storage: { persist } })
  expect(await readPersistence()).toBeUndefined()
  expect(await askToPersist()).toBe(said)
  expect(await askToPersist()).toBe(said)
  expect(persist).toHaveBeenCalledOnce()
  expect(await readPersistence()).toBe(said)
})

test('a browser that cannot promise anything is no error', async () => {
  vi.stubGlobal('navigator', {})
  expect(await askToPersist()).toBe('unsupported')
  expect(await describeStorage()).toEqual({ persisted: false })
})

test('the room that is used and left is told in bytes', async () => {
  const estimate = { usage: 1000, quota: 5000 }
  vi.stubGlobal('navigator', { storage: { persisted: async () => true, estimate: async () => estimate } })
  expect(await describeStorage()).toEqual({ persisted: true, usage: 1000, quota: 5000 })
})

test('a device whose database was emptied knows how many dossiers are missing', async () => {
  vi.stubGlobal('localStorage', memoryStorage())
  expect(countMissing((await readDossierRows()).length)).toBe(0)
  await newDossier('Een')
  await newDossier('Twee')
  expect(countMissing((await readDossierRows()).length)).toBe(0)
  await database.dossiers.clear()
  expect(countMissing((await readDossierRows()).length)).toBe(2)
  forgetMissing()
  expect(countMissing((await readDossierRows()).length)).toBe(0)
})

test('wiping takes the dossiers, the settings, the offline copy and what was remembered, of this app alone', async () => {
  const storage = memoryStorage()
  vi.stubGlobal('localStorage', storage)
  await newDossier()
  storage.setItem('partnerwijzer.me', 'Anna')
  storage.setItem('van-een-ander', 'blijft')
  const stored = new Set(['workbox-precache-v2-https://host/pw/', 'workbox-precache-v2-https://host/other/'])
  vi.stubGlobal('caches', {
    keys: async () => [...stored],
    delete: async (name: string) => stored.delete(name),
  })
  const unregister = vi.fn()
  vi.stubGlobal('navigator', {
    serviceWorker: { getRegistration: async () => ({ scope: 'https://host/pw/', unregister }) },
  })
  await wipeDevice()
  expect(Object.keys(storage)).toEqual(['van-een-ander'])
  expect([...stored]).toEqual(['workbox-precache-v2-https://host/other/'])
  expect(unregister).toHaveBeenCalledOnce()
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('partnerwijzer')
  await database.open()
  expect(await listDossiers()).toEqual([])
})
