import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { fromBase64 } from '../../src/dossier/document/dossierFileData'
import { readDossierFile } from '../../src/imports/dossierFile'
import { addDossier } from '../../src/storage/createDossier'
import { database } from '../../src/storage/database'
import { listDossiers } from '../../src/storage/dossierList'
import { openDossier } from '../../src/storage/openDossier'
import { readDossierRows } from '../../src/storage/readDossierRows'
import { listRestorePoints, restoreAsNewDossier } from '../../src/storage/restorePoints'
import { emptyBrowser } from '../support/emptyBrowser'
import { expectSame, type OldDossier, oldDossiers, readOldDossier } from '../support/oldDossiers'
import { memoryStorage } from './memoryStorage'

beforeEach(emptyBrowser)
afterEach(() => vi.unstubAllGlobals())

describe.each(oldDossiers)('what %s stored of the dossier "%s"', (version, name) => {
  const old = readOldDossier(version, name)
  const { id } = old.rows.dossier

  test('stands in the list as it did', async () => {
    await putRows(old)
    expect(await readDossierRows()).toMatchObject([old.rows.dossier])
    expect(await listDossiers()).toMatchObject([old.rows.dossier])
  })

  test('opens from its rows, says the same, and can be changed and undone', async () => {
    await putRows(old)
    const dossier = await openDossier(id)
    expect(dossier.readOnly).toBe(false)
    expectSame(dossier.snapshot.current, old.golden)
    dossier.change(({ answers }) => answers.set('colleagues/stories/message', 'Nieuw'))
    dossier.undo.undo()
    await dossier.close()
    const again = await openDossier(id)
    expectSame(again.snapshot.current, old.golden)
    await again.close()
  })

  test('opens from its file, under its own id, and says the same', async () => {
    const { dossierId, state, view } = await readDossierFile(fileOf(old.file))
    expectSame(view, old.golden)
    expect(await addDossier(state, { id: dossierId })).toBe(id)
    const dossier = await openDossier(id)
    expectSame(dossier.snapshot.current, old.golden)
    await dossier.close()
  })

  test('takes up what a page that crashed had typed', async () => {
    await putRows(old)
    const storage = memoryStorage()
    for (const [key, value] of old.rows.unsaved) storage.setItem(key, value)
    vi.stubGlobal('localStorage', storage)
    const dossier = await openDossier(id)
    expect(dossier.snapshot.current.answers['colleagues/coalition/request']).toBe('Nog niet opgeslagen')
    await dossier.close()
    for (const [key] of old.rows.unsaved) expect(storage.getItem(key)).toBeNull()
  })

  test('gives back its restore points', async () => {
    await putRows(old)
    const points = await listRestorePoints(id)
    expect(points.map(({ at, reason }) => ({ at, reason }))).toEqual(
      old.rows.restorePoints.map(({ at, reason }) => ({ at, reason })),
    )
    for (const point of points) {
      const restored = await openDossier(await restoreAsNewDossier(point.id))
      expect(restored.snapshot.current.answers).toEqual({ 'commitment/occasion/reason': 'Een eerste zin' })
      expect(restored.snapshot.current.about.title).toBe(old.golden.view.about.title)
      await restored.close()
    }
  })
})

/** Lays the rows in the database as the version of then left them. */
async function putRows({ rows }: OldDossier): Promise<void> {
  const dossierId = rows.dossier.id
  await database.dossiers.put(rows.dossier)
  await database.updates.bulkAdd(rows.updates.map((update) => ({ dossierId, update: fromBase64(update) })))
  await database.restorePoints.bulkAdd(
    rows.restorePoints.map(({ state, ...point }) => ({ ...point, dossierId, state: fromBase64(state) })),
  )
}

function fileOf(text: string) {
  return { name: 'Dossier.html', size: text.length, text: () => Promise.resolve(text) }
}
