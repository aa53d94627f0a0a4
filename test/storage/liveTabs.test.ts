import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { answer } from '../../src/dossier/commands/answers'
import { describeDossier } from '../../src/dossier/commands/describeDossier'
import { connectTabs } from '../../src/storage/liveTabs'
import { emptyBrowser } from '../support/emptyBrowser'
import { countPieces, newDossier, openTab, storedTitle } from './support'

beforeEach(emptyBrowser)
afterEach(() => vi.restoreAllMocks())

test('an edit in one tab appears in the other, and is written once', async () => {
  const id = await newDossier()
  const [one, other] = [await openTab(id), await openTab(id)]
  one.change((draft) => describeDossier(draft, { title: 'Schoonmaak' }))
  await vi.waitFor(() => expect(other.snapshot.current.about.title).toBe('Schoonmaak'))
  await Promise.all([one.flush(), other.flush()])
  other.disconnect()
  one.disconnect()
  expect(await storedTitle(id)).toBe('Schoonmaak')
})

test('two tabs that work on different questions at once both keep what they typed', async () => {
  const id = await newDossier()
  const [one, other] = [await openTab(id), await openTab(id)]
  one.change((draft) => answer(draft, 'commitment/occasion/why', 'Een contract loopt af'))
  other.change((draft) => answer(draft, 'commitment/goal/jobs', 3))
  const both = { 'commitment/occasion/why': 'Een contract loopt af', 'commitment/goal/jobs': 3 }
  await vi.waitFor(() => expect(one.snapshot.current.answers).toEqual(both))
  await vi.waitFor(() => expect(other.snapshot.current.answers).toEqual(both))
  await Promise.all([one.flush(), other.flush()])
  one.disconnect()
  other.disconnect()
})

test('a tab that comes later gets what is not yet in the database', async () => {
  const here = new Y.Doc()
  here.getMap('about').set('title', 'Schoonmaak')
  const one = tab('d1', here)
  const there = new Y.Doc()
  const other = tab('d1', there)
  await vi.waitFor(() => expect(there.getMap('about').get('title')).toBe('Schoonmaak'))
  one.close()
  other.close()
})

test('a tab that was there gets what only the later tab knows', async () => {
  const here = new Y.Doc()
  const one = tab('d1', here)
  const there = new Y.Doc()
  there.getMap('about').set('title', 'Schoonmaak')
  const other = tab('d1', there)
  await vi.waitFor(() => expect(here.getMap('about').get('title')).toBe('Schoonmaak'))
  one.close()
  other.close()
})

test('what a tab said is stored is not written again by the other', async () => {
  const kept: Uint8Array[] = []
  const [one, there] = [tab('d1', new Y.Doc()), new Y.Doc()]
  const other = tab('d1', there, (update) => kept.push(update), 60_000)
  one.send(1, titled('Schoonmaak'))
  one.tellStored(1)
  one.send(2, answered('Een contract loopt af'))
  await vi.waitFor(() => expect(there.getMap('answers').size).toBe(1))
  other.takeOver()
  expect(kept).toHaveLength(1)
  expect(titleIn(kept)).toBeUndefined()
  one.close()
  other.close()
})

test('what a tab sent before it died is stored by the tab that received it', async () => {
  const kept: Uint8Array[] = []
  const [one, there] = [tab('d1', new Y.Doc()), new Y.Doc()]
  const other = tab('d1', there, (update) => kept.push(update), 40)
  one.send(1, titled('Schoonmaak'))
  one.close()
  await vi.waitFor(() => expect(kept).toHaveLength(1))
  expect(titleIn(kept)).toBe('Schoonmaak')
  other.close()
})

test('a tab that closes does not wait to store what another tab has not stored yet', async () => {
  const kept: Uint8Array[] = []
  const [one, there] = [tab('d1', new Y.Doc()), new Y.Doc()]
  const other = tab('d1', there, (update) => kept.push(update), 60_000)
  one.send(1, titled('Schoonmaak'))
  await vi.waitFor(() => expect(there.getMap('about').get('title')).toBe('Schoonmaak'))
  other.takeOver()
  expect(titleIn(kept)).toBe('Schoonmaak')
  one.close()
  other.close()
})

test('what a dying tab sent is in the database for the next time', async () => {
  const id = await newDossier()
  const dying = tab(id, new Y.Doc())
  const living = await openTab(id)
  const before = await countPieces(id)
  dying.send(1, answered('Een contract loopt af'))
  dying.close()
  const answers = { 'commitment/occasion/why': 'Een contract loopt af' }
  await vi.waitFor(() => expect(living.snapshot.current.answers).toEqual(answers))
  await living.flush()
  expect(await countPieces(id)).toBe(before + 1)
  living.disconnect()
  const next = await openTab(id)
  expect(next.snapshot.current.answers).toEqual(answers)
  next.disconnect()
})

test('a message that makes no sense changes nothing', async () => {
  const document = new Y.Doc()
  const failures: unknown[] = []
  const of = { kind: 'update', from: 'x', number: 1 }
  const one = connectTabs({ id: 'd1', document, keep: () => {}, onFailure: (error) => failures.push(error) })
  const channel = new BroadcastChannel('partnerwijzer-dossier-d1')
  const update = new Uint8Array([1, 2, 3])
  for (const message of [null, 'hello', { ...of, update: 'text' }, { ...of, update }]) {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A channel never leaves its own origin.
    channel.postMessage(message)
  }
  await vi.waitFor(() => expect(failures).toHaveLength(1))
  expect(document.getMap('about').toJSON()).toEqual({})
  channel.close()
  one.close()
})

function tab(id: string, document: Y.Doc, keep: (update: Uint8Array) => void = () => {}, patience?: number) {
  const onFailure = (error: unknown) => {
    throw error
  }
  return connectTabs({ id, document, keep, patience, onFailure })
}

function answered(text: string): Uint8Array {
  const document = new Y.Doc()
  document.getMap('answers').set('commitment/occasion/why', text)
  return Y.encodeStateAsUpdateV2(document)
}

function titled(title: string): Uint8Array {
  const document = new Y.Doc()
  document.getMap('about').set('title', title)
  return Y.encodeStateAsUpdateV2(document)
}

function titleIn(updates: readonly Uint8Array[]): unknown {
  const document = new Y.Doc()
  for (const update of updates) Y.applyUpdateV2(document, update)
  return document.getMap('about').get('title')
}
