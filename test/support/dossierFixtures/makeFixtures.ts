import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import * as Y from 'yjs'
import { answer } from '../../../src/dossier/commands/answers'
import { toBase64 } from '../../../src/dossier/document/dossierFileData'
import { draftOf } from '../../../src/dossier/document/draft'
import { dossierFile } from '../../../src/exports/dossierFile'
import { database } from '../../../src/storage/database'
import { encodeState } from '../../../src/storage/encodeState'
import { createUnsavedCopies } from '../../../src/storage/unsavedCopies'
import { wordsIn } from '../../exports/words'
import { memoryStorage } from '../../storage/memoryStorage'
import { exampleDay as today } from '../example'
import { mergeBothWays } from '../oldDossiers'
import { tellDossier } from '../tellDossier'
import { findLacking } from './checkEverything'
import type { Desk } from './desk'
import { writeEverything } from './everything'
import { workInExample } from './example'
import { decideAgain, onAnotherLaptop, workApart, writeApart } from './twoLaptops'

/** Writes what this version makes of two dossiers: as files, as stored rows, and what it says of them. */
export async function makeFixtures(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const write = (name: string, content: string) => writeFileSync(path.join(folder, name), content)
  const words = await wordsIn('nl')

  async function keep(name: string, { dossier: { id, document, snapshot } }: Desk): Promise<void> {
    const view = snapshot.current
    const file = dossierFile(
      { id, view, state: encodeState(document), savedAt: `${today}T12:00:00.000Z` },
      words,
    )
    write(`${name}.html`, file)
    write(`${name}.rows.json`, inLines({ ...(await rowsOf(id)), unsaved: leaveUnsaved(id, document) }))
    write(`${name}.golden.json`, inLines({ today, ...tellDossier(view, today) }))
  }

  await keep('example', await workInExample('voorbeeld2026'))
  const everything = await writeEverything('alles2026')
  const lacking = findLacking(everything.dossier.snapshot.current)
  if (lacking.length > 0) throw new Error(`The dossier with everything lacks ${lacking.join(', ')}`)
  await keep('everything', everything)
  const laptops = workOnTwoLaptops(everything.dossier.document)
  write('laptops.json', inLines(laptops))
  write(
    'laptops.golden.json',
    inLines(mergeBothWays([toBase64(encodeState(everything.dossier.document))], laptops)),
  )
}

async function rowsOf(dossierId: string) {
  const [updates, points] = await Promise.all([
    database.updates.where({ dossierId }).toArray(),
    database.restorePoints.where({ dossierId }).toArray(),
  ])
  return {
    dossier: await database.dossiers.get(dossierId),
    updates: updates.map(({ update }) => toBase64(update)),
    restorePoints: points.map(({ at, reason, state }) => ({ at, reason, state: toBase64(state) })),
  }
}

/** What a page that crashed keeps beside the database: an answer that was not stored. */
function leaveUnsaved(dossierId: string, document: Y.Doc) {
  const page = new Y.Doc()
  Y.applyUpdateV2(page, encodeState(document))
  page.clientID = 4
  const stored = Y.encodeStateVector(page)
  answer(draftOf(page), 'colleagues/coalition/request', 'Nog niet opgeslagen')
  const storage = memoryStorage()
  Object.defineProperty(globalThis, 'localStorage', { value: storage, configurable: true })
  createUnsavedCopies(dossierId).keep(1, Y.encodeStateAsUpdateV2(page, stored))
  Reflect.deleteProperty(globalThis, 'localStorage')
  // The last piece of a key is drawn by chance.
  return Object.entries(storage).map(([key, value]) => [key.replace(/[^/]+$/, 'kopie'), value])
}

/** What two laptops added to the same dossier, each as one update upon its state. */
function workOnTwoLaptops(document: Y.Doc) {
  const common = Y.encodeStateVector(document)
  const workOf = (name: string, client: number) => {
    const state = onAnotherLaptop(
      encodeState(document),
      client,
      (draft) => writeApart(draft, name, 2),
      (draft) => workApart(draft, name),
      (draft) => decideAgain(draft, name),
    )
    const copy = new Y.Doc()
    Y.applyUpdateV2(copy, state)
    return toBase64(Y.encodeStateAsUpdateV2(copy, common))
  }
  return { anna: workOf('Anna', 11), bob: workOf('Bob', 12) }
}

/** JSON with a line for each record, so that a difference can be read. */
function inLines(value: unknown, depth = 3): string {
  if (depth === 0 || typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) return `[\n${value.map((one) => inLines(one, depth - 1)).join(',\n')}\n]`
  const entries = Object.entries(value).filter(([, one]) => one !== undefined)
  return `{\n${entries.map(([key, one]) => `${JSON.stringify(key)}: ${inLines(one, depth - 1)}`).join(',\n')}\n}`
}
