import { beforeEach, expect, test } from 'vitest'
import { answer } from '../../src/dossier/commands/answers'
import { addDossier, createDossier } from '../../src/storage/createDossier'
import { database } from '../../src/storage/database'
import {
  deleteDossier,
  findDossier,
  listDeleted,
  listDossiers,
  markBackup,
  purgeDeleted,
  undeleteDossier,
} from '../../src/storage/dossierList'
import { openDossier } from '../../src/storage/openDossier'
import { makeRestorePoint } from '../../src/storage/restorePoints'
import { emptyBrowser } from '../support/emptyBrowser'
import { countPieces, newDossier } from './support'

beforeEach(emptyBrowser)

const titles = (rows: readonly { title: string }[]) => rows.map(({ title }) => title)

test('a new dossier is in the list with what it was given', async () => {
  const about = {
    title: 'Meer banen',
    organisation: 'Gemeente X',
    sector: 'municipality',
    hrLead: 'Anna',
    procurementLead: 'Bob',
  }
  const id = await createDossier(about)
  expect(await listDossiers()).toMatchObject([
    { id, title: 'Meer banen', organisation: 'Gemeente X', where: '' },
  ])
  const dossier = await openDossier(id)
  expect(dossier.snapshot.current.about).toMatchObject({ ...about, version: 1 })
  expect(Date.parse(dossier.snapshot.current.about.createdAt)).not.toBeNaN()
  await dossier.close()
})

test('the list begins with what was changed last', async () => {
  const first = await newDossier('Eerste')
  await newDossier('Tweede')
  expect(titles(await listDossiers())).toEqual(['Tweede', 'Eerste'])
  const dossier = await openDossier(first)
  dossier.change((draft) => answer(draft, 'commitment/occasion/reason', 'Een contract loopt af'))
  await dossier.close()
  expect(titles(await listDossiers())).toEqual(['Eerste', 'Tweede'])
})

test('a dossier that is thrown away leaves the list, and comes back whole', async () => {
  const id = await newDossier('Meer banen')
  await deleteDossier(id)
  expect(titles(await listDossiers())).toEqual([])
  expect(titles(await listDeleted())).toEqual(['Meer banen'])
  await undeleteDossier(id)
  expect(titles(await listDossiers())).toEqual(['Meer banen'])
  expect(titles(await listDeleted())).toEqual([])
})

test('after thirty days a dossier that was thrown away is gone, with all that belonged to it', async () => {
  const [old, recent, kept] = [
    await newDossier('Oud'),
    await newDossier('Pas weg'),
    await newDossier('Blijft'),
  ]
  await makeRestorePoint(old, 'merge')
  await deleteDossier(old, '2026-10-01T12:00:00.000Z')
  await deleteDossier(recent, '2026-11-01T12:00:00.000Z')
  await purgeDeleted(new Date('2026-11-22T12:00:00.000Z'))
  expect(await findDossier(old)).toBeUndefined()
  expect(await countPieces(old)).toBe(0)
  expect(await database.restorePoints.count()).toBe(0)
  expect(titles(await listDeleted())).toEqual(['Pas weg'])
  expect(await countPieces(recent)).toBe(1)
  expect(await countPieces(kept)).toBe(1)
})

test('a backup sets the count of changes back to nothing', async () => {
  const id = await newDossier()
  await markBackup(id, '2026-11-22T14:03:00.000Z')
  expect(await findDossier(id)).toMatchObject({ backupAt: '2026-11-22T14:03:00.000Z', changesSinceBackup: 0 })
  const dossier = await openDossier(id)
  dossier.change((draft) => answer(draft, 'commitment/occasion/reason', 'Een contract loopt af'))
  await dossier.close()
  expect(await findDossier(id)).toMatchObject({ backupAt: '2026-11-22T14:03:00.000Z', changesSinceBackup: 1 })
})

test('a dossier from a file keeps the id it had, unless this device has that id already', async () => {
  const id = await newDossier('Meer banen')
  const dossier = await openDossier(id)
  const [{ update } = { update: new Uint8Array() }] = await database.updates.toArray()
  await dossier.close()
  expect(await addDossier(update, { id: 'vanelders' })).toBe('vanelders')
  const other = await addDossier(update, { id })
  expect(other).not.toBe(id)
  expect(titles(await listDossiers())).toEqual(['Meer banen', 'Meer banen', 'Meer banen'])
})
