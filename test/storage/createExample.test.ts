import { expect, test } from 'vitest'
import dutch from '../../locales/nl/example.json'
import { createExample } from '../../src/storage/createExample'
import { database } from '../../src/storage/database'
import { openDossier } from '../../src/storage/openDossier'
import { flatten } from '../support/locales'

const flat = flatten(dutch)
const words = (key: string) => String(flat[key])

test('each time somebody looks at the example, they get a dossier of their own', async () => {
  const first = await createExample(words, '2026-06-10')
  const second = await createExample(words, '2026-06-10')
  expect(second).not.toBe(first)
  const rows = await database.dossiers.bulkGet([first, second])
  expect(rows.map((row) => row?.title)).toEqual([
    'Voorbeeld: sociale inkoop in Waterveen',
    'Voorbeeld: sociale inkoop in Waterveen',
  ])
  const dossier = await openDossier(first)
  expect(Object.keys(dossier.snapshot.current.opportunities)).toHaveLength(7)
  expect(dossier.snapshot.current.about.sector).toBe('municipality')
  await dossier.close()
})
