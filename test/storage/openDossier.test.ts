import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { answer } from '../../src/dossier/commands/answers'
import { decide } from '../../src/dossier/commands/decide'
import { describeDossier } from '../../src/dossier/commands/describeDossier'
import { copyDossier } from '../../src/storage/createDossier'
import { database } from '../../src/storage/database'
import { deleteDossier, listDossiers } from '../../src/storage/dossierList'
import { openDossier, readyDossier } from '../../src/storage/openDossier'
import { emptyBrowser } from '../support/emptyBrowser'
import { countPieces, newDossier, storedTitle } from './support'

beforeEach(emptyBrowser)
afterEach(() => vi.restoreAllMocks())

const question = 'commitment/occasion/why'

test('what is answered stands there again when the dossier is opened again', async () => {
  const id = await newDossier()
  const dossier = await openDossier(id)
  dossier.change((draft) => answer(draft, question, 'Een contract loopt af'))
  await dossier.close()
  const again = await openDossier(id)
  expect(again.snapshot.current.answers).toEqual({ [question]: 'Een contract loopt af' })
  expect(again.snapshot.current.about).toMatchObject({ title: 'Gemeente X', version: 1 })
  await again.close()
})

test('the list tells the title, the organisation and where people are, as they were last saved', async () => {
  const id = await newDossier()
  const dossier = await openDossier(id, ({ answers }) => (answers[question] ? 'commitment/occasion' : ''))
  dossier.change((draft) => describeDossier(draft, { title: 'Schoonmaak', organisation: 'Gemeente Y' }))
  dossier.change((draft) => answer(draft, question, 'Een contract loopt af'))
  await dossier.close()
  expect(await listDossiers()).toMatchObject([
    {
      id,
      title: 'Schoonmaak',
      organisation: 'Gemeente Y',
      where: 'commitment/occasion',
      changesSinceBackup: 2,
    },
  ])
})

test('a piece of a dossier and its row in the list are written together or not at all', async () => {
  const id = await newDossier()
  const dossier = await openDossier(id)
  const before = await countPieces(id)
  const put = vi.spyOn(database.dossiers, 'put').mockRejectedValueOnce(new Error('disk'))
  dossier.change((draft) => describeDossier(draft, { title: 'Schoonmaak' }))
  await expect(dossier.flush()).rejects.toMatchObject({ code: 'storage.failed' })
  expect(await countPieces(id)).toBe(before)
  expect(dossier.saveState.current).toMatchObject({ state: 'failed', reason: 'other' })
  put.mockRestore()
  await dossier.flush()
  expect(await countPieces(id)).toBe(1)
  expect(dossier.saveState.current.state).toBe('saved')
  expect(await storedTitle(id)).toBe('Schoonmaak')
  await dossier.close()
})

test('an edit made inside a transaction of somebody else does not sink with it', async () => {
  const id = await newDossier()
  const dossier = await openDossier(id)
  const sinking = database.transaction('rw', database.settings, async () => {
    await database.settings.put({ key: 'a', value: 1 })
    dossier.change((draft) => describeDossier(draft, { title: 'Schoonmaak' }))
    throw new Error('sinks')
  })
  await expect(sinking).rejects.toThrow('sinks')
  await dossier.flush()
  expect(await storedTitle(id)).toBe('Schoonmaak')
  await dossier.close()
})

test('work can be undone and done again; a decision stands', async () => {
  const id = await newDossier()
  const dossier = await openDossier(id)
  const heard = vi.fn()
  dossier.undo.subscribe(heard)
  expect(dossier.undo.canUndo).toBe(false)
  dossier.decide((draft) => decide(draft, { ...by('e1'), thread: 'commitment', event: 'step.closed' }))
  expect(dossier.undo.canUndo).toBe(false)
  dossier.change((draft) => answer(draft, question, 'Een contract loopt af'))
  expect(dossier.undo.canUndo).toBe(true)
  dossier.undo.undo()
  expect(dossier.snapshot.current.answers).toEqual({})
  expect(Object.keys(dossier.snapshot.current.journal)).toEqual(['e1'])
  dossier.undo.redo()
  expect(dossier.snapshot.current.answers).toEqual({ [question]: 'Een contract loopt af' })
  expect(heard).toHaveBeenCalled()
  await dossier.close()
})

test('a dossier from a newer Partnerwijzer can be read and not changed', async () => {
  const id = await newDossier()
  const dossier = await openDossier(id)
  expect(dossier.readOnly).toBe(false)
  dossier.change((draft) => draft.about.set('version', 2))
  expect(dossier.readOnly).toBe(true)
  expect(() => dossier.change((draft) => answer(draft, question, 'x'))).toThrow(
    expect.objectContaining({ code: 'dossier.newer', details: { version: 2, known: 1 } }),
  )
  expect(() => dossier.undo.undo()).toThrow(expect.objectContaining({ code: 'dossier.newer' }))
  expect(dossier.snapshot.current.answers).toEqual({})
  await dossier.close()
})

test('a dossier with a decision that is not known here can be read and not changed', async () => {
  const dossier = await openDossier(await newDossier())
  dossier.decide(({ journal }) => journal.set('e1', { thread: 'commitment', event: 'step.celebrated' }))
  expect(dossier.readOnly).toBe(true)
  expect(() => dossier.decide(() => {})).toThrow(expect.objectContaining({ code: 'dossier.newer' }))
  await dossier.close()
})

test('opening a dossier that is not here, or was thrown away, says so', async () => {
  await expect(openDossier('nergens')).rejects.toMatchObject({ code: 'dossier.notFound' })
  const id = await newDossier()
  await deleteDossier(id)
  await expect(openDossier(id)).rejects.toMatchObject({ code: 'dossier.notFound', details: { id } })
})

test('a dossier that somebody keeps open is there at once for the next, and gone when nobody does', async () => {
  const id = await newDossier()
  expect(readyDossier(id)).toBeUndefined()
  const dossier = await openDossier(id)
  expect(readyDossier(id)).toBe(dossier)
  await dossier.close()
  expect(readyDossier(id)).toBeUndefined()
})

test('a dossier that is thrown away while it stands ready does not open any more', async () => {
  const id = await newDossier()
  const ready = await openDossier(id)
  await deleteDossier(id)
  await expect(openDossier(id)).rejects.toMatchObject({ code: 'dossier.notFound', details: { id } })
  await ready.close()
})

test('two screens of one tab share the dossier, and it lives until both have closed it', async () => {
  const id = await newDossier()
  const [one, other] = await Promise.all([openDossier(id), openDossier(id)])
  expect(one).toBe(other)
  await one.close()
  other.change((draft) => describeDossier(draft, { title: 'Schoonmaak' }))
  await other.close()
  expect(await storedTitle(id)).toBe('Schoonmaak')
})

test('closing a dossier that cannot be saved loses nothing: opening it again shows what was typed', async () => {
  const id = await newDossier()
  const dossier = await openDossier(id)
  const put = vi.spyOn(database.dossiers, 'put').mockRejectedValue(new Error('disk'))
  dossier.change((draft) => describeDossier(draft, { title: 'Schoonmaak' }))
  await dossier.close()
  const again = await openDossier(id)
  expect(again.snapshot.current.about.title).toBe('Schoonmaak')
  put.mockRestore()
  await again.flush()
  await again.close()
  expect(await storedTitle(id)).toBe('Schoonmaak')
})

test('a dossier of many pieces becomes one piece when it opens, and says the same', async () => {
  const id = await newDossier()
  const document = new Y.Doc()
  const pieces: Uint8Array[] = []
  document.on('updateV2', (update: Uint8Array) => pieces.push(update))
  for (let i = 0; i < 600; i++) document.getMap('answers').set(`commitment/occasion/${i % 7}`, i)
  await database.updates.bulkAdd(pieces.map((update) => ({ dossierId: id, update })))
  const dossier = await openDossier(id)
  expect(await countPieces(id)).toBe(1)
  expect(dossier.document.getMap('answers').toJSON()).toEqual(document.getMap('answers').toJSON())
  await dossier.close()
})

test('a dossier whose rows the browser threw away under an open tab is written anew, whole', async () => {
  const id = await newDossier()
  const dossier = await openDossier(id)
  await database.dossiers.clear()
  await database.updates.clear()
  dossier.change((draft) => answer(draft, question, 'Een contract loopt af'))
  await dossier.close()
  expect(await listDossiers()).toMatchObject([{ id, title: 'Gemeente X' }])
  expect(await storedTitle(id)).toBe('Gemeente X')
})

test('a copy holds the same under another title, and goes its own way', async () => {
  const id = await newDossier()
  const dossier = await openDossier(id)
  dossier.change((draft) => answer(draft, question, 'Een contract loopt af'))
  const copyId = await copyDossier(id, 'Tweede ronde')
  const copy = await openDossier(copyId)
  expect(copy.snapshot.current.answers).toEqual({ [question]: 'Een contract loopt af' })
  expect(copy.snapshot.current.about.title).toBe('Tweede ronde')
  copy.change((draft) => answer(draft, question, ''))
  expect(dossier.snapshot.current.about.title).toBe('Gemeente X')
  expect(dossier.snapshot.current.answers).toEqual({ [question]: 'Een contract loopt af' })
  await Promise.all([copy.close(), dossier.close()])
})

function by(id: string) {
  return { id, by: 'Anna', at: '2026-11-22T14:03:00Z' }
}
