import { beforeEach, expect, test } from 'vitest'
import { database } from '../../src/storage/database'
import { deleteDossier } from '../../src/storage/dossierList'
import { readDossierRows } from '../../src/storage/readDossierRows'
import { emptyBrowser } from '../support/emptyBrowser'
import { newDossier } from './support'

beforeEach(emptyBrowser)

test('a browser that never had a dossier has none, and gets no database by looking', async () => {
  await database.delete({ disableAutoOpen: false })
  expect(await readDossierRows()).toEqual([])
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('partnerwijzer')
})

test('the list is the one that Dexie keeps: last changed first, thrown away ones included', async () => {
  await newDossier('Een')
  const second = await newDossier('Twee')
  await deleteDossier(second)
  const rows = await readDossierRows()
  expect(rows.map(({ title }) => title).toSorted()).toEqual(['Een', 'Twee'])
  expect(rows).toEqual(await database.dossiers.orderBy('changedAt').reverse().toArray())
})
