import { beforeEach, expect, test } from 'vitest'
import { describeDossier } from '../../src/dossier/commands/describeDossier'
import { openDossier } from '../../src/storage/openDossier'
import { listRestorePoints, makeRestorePoint, restoreAsNewDossier } from '../../src/storage/restorePoints'
import { emptyBrowser } from '../support/emptyBrowser'
import { newDossier, storedTitle } from './support'

beforeEach(emptyBrowser)

test('a restore point gives back the dossier as it was, as a new one beside it', async () => {
  const id = await newDossier('Voor het samenvoegen')
  const point = await makeRestorePoint(id, 'merge')
  const dossier = await openDossier(id)
  dossier.change((draft) => describeDossier(draft, { title: 'Na het samenvoegen' }))
  await dossier.close()
  const restored = await restoreAsNewDossier(point)
  expect(restored).not.toBe(id)
  expect(await storedTitle(restored)).toBe('Voor het samenvoegen')
  expect(await storedTitle(id)).toBe('Na het samenvoegen')
  expect(await storedTitle(await restoreAsNewDossier(point, 'Terug'))).toBe('Terug')
})

test('a restore point holds what was typed a moment before', async () => {
  const id = await newDossier()
  const dossier = await openDossier(id)
  dossier.change((draft) => describeDossier(draft, { title: 'Net getypt' }))
  const point = await makeRestorePoint(id, 'merge')
  await dossier.close()
  expect(await storedTitle(await restoreAsNewDossier(point))).toBe('Net getypt')
})

test('the last ten restore points of each dossier are kept, newest first', async () => {
  const [id, other] = [await newDossier(), await newDossier('Ander dossier')]
  await makeRestorePoint(other, 'merge')
  for (let i = 1; i <= 12; i++) await makeRestorePoint(id, `reden ${i}`)
  const reasons = (await listRestorePoints(id)).map(({ reason }) => reason)
  expect(reasons).toEqual([
    'reden 12',
    'reden 11',
    'reden 10',
    'reden 9',
    'reden 8',
    'reden 7',
    'reden 6',
    'reden 5',
    'reden 4',
    'reden 3',
  ])
  expect(await listRestorePoints(other)).toHaveLength(1)
})

test('a restore point that is not there says so', async () => {
  await expect(restoreAsNewDossier(99)).rejects.toMatchObject({
    code: 'item.notThere',
    details: { id: '99' },
  })
})
