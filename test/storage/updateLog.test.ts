import { expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import type { Write } from '../../src/storage/storeUpdate'
import { createUpdateLog } from '../../src/storage/updateLog'

const start = new Date('2026-11-22T14:03:00Z')

test('the write of an edit begins in the task of the edit', () => {
  const { type, writes } = desk()
  type('Gemeente')
  expect(writes).toHaveLength(1)
})

test('edits made during a write go together in the next one', async () => {
  const { type, writes, read } = desk()
  for (const text of ['a', 'ab', 'abc', 'abcd']) type(text)
  expect(writes).toHaveLength(1)
  await writes[0]?.succeed()
  expect(writes).toHaveLength(2)
  await writes[1]?.succeed()
  expect(read()).toBe('abcd')
  expect(writes).toHaveLength(2)
})

test('saved is said only after the last write is complete', async () => {
  const { type, writes, log, clock } = desk()
  const said = follow(log)
  type('a')
  type('ab')
  expect(log.saveState.current).toEqual({ state: 'saving' })
  await writes[0]?.succeed()
  expect(log.saveState.current).toEqual({ state: 'saving' })
  clock.setTime(start.getTime() + 5000)
  await writes[1]?.succeed()
  expect(log.saveState.current).toEqual({ state: 'saved', at: new Date('2026-11-22T14:03:05Z') })
  expect(said).toEqual(['saving', 'saved'])
})

test('a write that fails stays in the queue and is tried again with the whole dossier', async () => {
  const { type, writes, log, pass, read } = desk()
  type('a')
  await writes[0]?.succeed()
  type('ab')
  await writes[1]?.fail(new DOMException('', 'QuotaExceededError'))
  expect(log.saveState.current).toEqual({
    state: 'failed',
    reason: 'full',
    retryAt: new Date('2026-11-22T14:03:01Z'),
  })
  type('abc')
  expect(writes).toHaveLength(2)
  pass()
  expect(writes[2]?.whole).toBe(true)
  await writes[2]?.succeed()
  expect(log.saveState.current.state).toBe('saved')
  expect(read('whole')).toBe('abc')
  type('abcd')
  expect(writes[3]?.whole).toBe(false)
})

test('each failure doubles the wait, up to half a minute', async () => {
  const { type, writes, pass, waits } = desk()
  type('a')
  for (let i = 0; i < 8; i++) {
    await writes[i]?.fail(new Error('disk'))
    pass()
  }
  expect(waits).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000])
})

test('people keep seeing why it failed while it is tried again', async () => {
  const { type, writes, log, pass } = desk()
  const said = follow(log)
  type('a')
  await writes[0]?.fail(new DOMException('', 'QuotaExceededError'))
  pass()
  expect(log.saveState.current.state).toBe('failed')
  await writes[1]?.succeed()
  expect(said).toEqual(['saving', 'failed', 'saved'])
})

test('whoever waits for the save hears that it failed, and can try at once', async () => {
  const { type, writes, log } = desk()
  type('a')
  const refused = expect(log.flush()).rejects.toMatchObject({ code: 'storage.full' })
  await writes[0]?.fail(new DOMException('', 'QuotaExceededError'))
  await refused
  const again = log.flush()
  expect(writes).toHaveLength(2)
  await writes[1]?.succeed()
  await expect(again).resolves.toBeUndefined()
})

test('a save that is waited for covers what was typed meanwhile', async () => {
  const { type, writes, log } = desk()
  type('a')
  const done = vi.fn()
  const waiting = log.flush().then(done)
  type('ab')
  await writes[0]?.succeed()
  expect(done).not.toHaveBeenCalled()
  await writes[1]?.succeed()
  await waiting
  expect(done).toHaveBeenCalled()
})

test('what is in flight counts as unsaved until it is complete', async () => {
  const { type, writes, log, valueIn } = desk()
  expect(log.unsaved()).toBeUndefined()
  type('a')
  type('ab')
  expect(valueIn([log.unsaved()])).toBe('ab')
  await writes[0]?.succeed()
  await writes[1]?.succeed()
  expect(log.unsaved()).toBeUndefined()
})

test('a sentence typed in one go is one change for the reminder of a backup', async () => {
  const { type, writes, clock } = desk()
  for (const text of ['a', 'ab', 'abc']) {
    type(text)
    clock.setTime(clock.getTime() + 200)
  }
  await writes[0]?.succeed()
  await writes[1]?.succeed()
  clock.setTime(clock.getTime() + 60_000)
  type('abcd')
  expect(writes.map(({ changes }) => changes)).toEqual([1, 0, 1])
})

test('the other tabs hear which of the edits are stored', async () => {
  const { type, writes, stored } = desk()
  type('a')
  type('ab')
  type('abc')
  await writes[0]?.succeed()
  expect(stored).toEqual([1])
  await writes[1]?.succeed()
  expect(stored).toEqual([1, 3])
})

/** A queue with a document before it, and a disk behind it that answers when it is told to. */
function desk() {
  const clock = new Date(start)
  const document = new Y.Doc()
  const writes: (Write & { succeed(): Promise<void>; fail(error: unknown): Promise<void> })[] = []
  const waits: number[] = []
  const stored: number[] = []
  let pass = () => {}
  const log = createUpdateLog({
    wholeState: () => Y.encodeStateAsUpdateV2(document),
    savedAt: start,
    now: () => new Date(clock),
    onStored: (number) => stored.push(number),
    schedule(callback, milliseconds) {
      waits.push(milliseconds)
      pass = callback
      return () => {}
    },
    write: (write) =>
      new Promise<void>((resolve, reject) => {
        const settled = () => new Promise<void>((next) => setImmediate(next))
        writes.push({
          ...write,
          succeed: () => (resolve(), settled()),
          fail: (error) => (reject(error), settled()),
        })
      }),
  })
  document.on('updateV2', (update: Uint8Array) => log.append(update))
  const valueIn = (updates: readonly (Uint8Array | undefined)[]) => {
    const copy = new Y.Doc()
    for (const update of updates) if (update) Y.applyUpdateV2(copy, update)
    return copy.getMap('about').get('title')
  }
  return {
    log,
    clock,
    writes,
    waits,
    stored,
    valueIn,
    type: (text: string) => document.getMap('about').set('title', text),
    pass: () => pass(),
    read: (only?: 'whole') =>
      valueIn(writes.filter(({ whole }) => !only || whole).map(({ update }) => update)),
  }
}

function follow(log: ReturnType<typeof createUpdateLog>): string[] {
  const said: string[] = []
  log.saveState.subscribe(() => said.push(log.saveState.current.state))
  return said
}
