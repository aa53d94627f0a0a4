import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { answer } from '../../src/dossier/commands/answers'
import { connection } from '../../src/storage/connection'
import { database } from '../../src/storage/database'
import { deleteDossier, purgeDeleted } from '../../src/storage/dossierList'
import { createUnsavedCopies, readCopies } from '../../src/storage/unsavedCopies'
import { emptyBrowser } from '../support/emptyBrowser'
import { memoryStorage } from './memoryStorage'
import { newDossier, openTab, storedAnswers } from './support'

const question = 'commitment/occasion/why'
let storage: Storage

beforeEach(async () => {
  storage = memoryStorage()
  vi.stubGlobal('localStorage', storage)
  await emptyBrowser()
})
afterEach(() => {
  connection.set('open')
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

test('what was typed is kept in the task of the edit, and let go once the database has it', async () => {
  const id = await newDossier()
  const tab = await openTab(id)
  tab.change((draft) => answer(draft, question, 'Een contract loopt af'))
  expect(readCopies(id)).toHaveLength(1)
  await tab.flush()
  expect(readCopies(id)).toEqual([])
  tab.disconnect()
})

test('what a crashed page could not store stands there at the next opening, and is stored then', async () => {
  const id = await newDossier()
  await crashAfterTyping(id, ['Een', 'Een contract', 'Een contract loopt af'])
  expect(await storedAnswers(id)).toEqual({})
  const next = await openTab(id)
  expect(next.snapshot.current.answers).toEqual({ [question]: 'Een contract loopt af' })
  await next.flush()
  await vi.waitFor(() => expect(readCopies(id)).toEqual([]))
  next.disconnect()
  expect(await storedAnswers(id)).toEqual({ [question]: 'Een contract loopt af' })
})

test('a copy of what was stored after all changes nothing, not even the day of the last change', async () => {
  const id = await newDossier()
  const tab = await openTab(id)
  tab.change((draft) => answer(draft, question, 'Een contract loopt af'))
  const kept = Object.entries(storage)
  await tab.flush()
  tab.disconnect()
  for (const [key, text] of kept) storage.setItem(key, text)
  const before = await database.dossiers.get(id)
  const next = await openTab(id)
  await vi.waitFor(() => expect(readCopies(id)).toEqual([]))
  await next.flush()
  next.disconnect()
  expect(await database.dossiers.get(id)).toEqual(before)
})

test('more than can be kept letter by letter is kept whole when the page goes', async () => {
  const copies = createUnsavedCopies('d1')
  for (let number = 1; number <= 60; number++) copies.keep(number, new Uint8Array([number]))
  const few = readCopies('d1').length
  expect(few).toBeLessThan(60)
  copies.keepRest(new Uint8Array([1, 2, 3]))
  expect(readCopies('d1').map(({ update }) => [...update])).toContainEqual([1, 2, 3])
  copies.drop(60)
  expect(readCopies('d1')).toEqual([])
  copies.keepRest(new Uint8Array([1, 2, 3]))
  expect(readCopies('d1')).toEqual([])
})

test('a dossier never takes up what was typed in another, however alike their names', async () => {
  createUnsavedCopies('d1/2').keep(1, new Uint8Array([1]))
  createUnsavedCopies('d12').keep(1, new Uint8Array([1]))
  expect(readCopies('d1')).toEqual([])
})

test('a copy that cannot be read does not keep a dossier closed', async () => {
  const id = await newDossier()
  createUnsavedCopies(id).keep(1, new Uint8Array([255, 255, 255]))
  const heard = vi.spyOn(globalThis, 'setTimeout').mockImplementation(() => 0 as never)
  const tab = await openTab(id)
  // It is told apart from the task that opens the dossier.
  expect(heard).toHaveBeenCalledOnce()
  heard.mockRestore()
  expect(tab.snapshot.current.about.title).toBe('Gemeente X')
  tab.disconnect()
})

test('a device that was wiped gets nothing back, and a dossier that is gone leaves nothing behind', async () => {
  connection.set('wiped')
  createUnsavedCopies('d1').keep(1, new Uint8Array([1]))
  expect(readCopies('d1')).toEqual([])
  connection.set('open')
  const id = await newDossier()
  createUnsavedCopies(id).keep(1, new Uint8Array([1]))
  await deleteDossier(id, '2026-01-01T09:00:00.000Z')
  await purgeDeleted(new Date('2026-03-01T09:00:00.000Z'))
  expect(readCopies(id)).toEqual([])
})

test('a browser without that storage saves as it always did', async () => {
  const setItem = () => {
    throw new DOMException('', 'QuotaExceededError')
  }
  vi.stubGlobal('localStorage', Object.create(storage, { setItem: { value: setItem } }))
  const id = await newDossier()
  const tab = await openTab(id)
  tab.change((draft) => answer(draft, question, 'Een contract loopt af'))
  await tab.flush()
  tab.disconnect()
  expect(await storedAnswers(id)).toEqual({ [question]: 'Een contract loopt af' })
})

/** A page that types and is gone before its database did anything. */
async function crashAfterTyping(id: string, texts: readonly string[]): Promise<void> {
  const tab = await openTab(id)
  const transaction = vi.spyOn(database, 'transaction').mockReturnValue(new Promise(() => {}) as never)
  for (const text of texts) tab.change((draft) => answer(draft, question, text))
  transaction.mockRestore()
  tab.disconnect()
}
