import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { checksumOf, fromBase64, toBase64 } from '../../src/dossier/document/dossierFileData'
import { viewOf } from '../../src/dossier/document/snapshot'
import { mergeInto } from '../../src/dossier/merging/mergeInto'
import { dossierFile } from '../../src/exports/dossierFile'
import { checkBackup } from '../../src/imports/checkBackup'
import { readDossierFile } from '../../src/imports/dossierFile'
import type { Words } from '../../src/words/Words'
import { chanceOf, contentsOf, type Laptop, laptop, stateOf, work } from '../dossier/laptops'
import { root } from '../support/tools.mjs'

// Many histories take a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const name = 'Partnerwijzer – Dossier – Gemeente X – 2026-11-22.html'
const savedAt = '2026-11-22T14:03:00.000Z'
// What is carried does not depend on the words around it.
const words: Words = (key: string) => (key === 'file:region' ? 'nl-NL' : key)

describe('a dossier file', () => {
  test('gives back, of fifty histories, exactly what was saved', async () => {
    for (let seed = 0; seed < 50; seed++) {
      const chance = chanceOf(seed)
      const [anna, bob] = [laptop('Anna', chance), laptop('Bob', chance)]
      for (const one of [anna, bob]) work(one, chance, 20)
      mergeInto(anna.document, stateOf(bob), {}, savedAt)
      const read = await readDossierFile(fileOf(saved(anna)))
      expect(read.state, `history ${seed}`).toEqual(stateOf(anna))
      expect(read, `history ${seed}`).toMatchObject({ dossierId: 'd1', savedAt })
      expect(contentsOf(laptop('Carla', chance, read.state)), `history ${seed}`).toEqual(contentsOf(anna))
    }
  })

  test('of version 1 still opens, with all that was in it', async () => {
    const fixture = readFileSync(path.join(root, 'test/fixtures/dossier-1.html'), 'utf8')
    const { title, dossierId, view } = await readDossierFile(fileOf(fixture))
    expect({ title, dossierId }).toEqual({ title: 'Meer banen', dossierId: 'k7w2m9x4q1zt' })
    expect(view.about).toMatchObject({ organisation: 'Gemeente X', hrLead: 'Anna', version: 1 })
    expect(view.answers).toEqual({ 'commitment/occasion/reason': 'Een contract loopt af' })
    expect(view.opportunities.k1).toMatchObject({ title: 'Schoonmaak', targetGroups: ['youth'] })
    expect(view.actions.a1).toMatchObject({ what: 'Bel de leverancier', due: '2026-12-01', done: false })
    expect(view.journal.e1).toMatchObject({ thread: 'k1/contract', event: 'contract.chosen', by: 'Anna' })
  })

  test('is opened, too, after a browser saved it anew with its own line ends', async () => {
    const file = saved(someone())
      .replaceAll('\n', '\r\n')
      .replace('<script type="application/json" id=', '<script\r\n  id=')
    expect((await readDossierFile(fileOf(file))).title).toBe('Meer banen')
  })
})

describe('what is no dossier file', () => {
  test.each([
    ['a page of something else', '<!doctype html><title>Nieuws</title>'],
    ['nothing', ''],
    ['a picture', '\u0089PNG\r\n\u001a\n'],
    ['data of another app', '{"format":"something"}'],
  ])('like %s is called foreign', async (_, text) => {
    await expect(readDossierFile(fileOf(text))).rejects.toMatchObject({
      code: 'file.foreign',
      details: { fileName: name },
    })
  })

  test.each<[string, (file: string) => string]>([
    ['cut off in the text', (file) => file.slice(0, file.indexOf('<main>'))],
    ['cut off in the data', (file) => file.slice(0, file.indexOf('"state"') + 40)],
    [
      'with a letter changed in the data',
      (file) => withState(file, (state) => `${state[0] === 'A' ? 'B' : 'A'}${state.slice(1)}`),
    ],
    ['with a piece of the data gone', (file) => withState(file, (state) => state.slice(0, -8))],
    ['with data that is no base64', (file) => withState(file, () => '€€€')],
    ['with data that is no JSON', (file) => file.replace('{"format"', '{format')],
    ['with an id that is no id', (file) => file.replace('"dossierId":"d1"', '"dossierId":"../x"')],
    ['of another format', (file) => file.replace('"format":"partnerwijzer-dossier"', '"format":"else"')],
  ])('or one %s, is called broken', async (_, damage) => {
    const file = saved(someone())
    const damaged = damage(file)
    expect(damaged).not.toBe(file)
    await expect(readDossierFile(fileOf(damaged))).rejects.toMatchObject({ code: 'file.broken' })
  })

  test.each<[string, (document: Y.Doc) => void]>([
    ['a text that can be edited', (document) => document.getMap('answers').set('x', new Y.Text('x'))],
    ['bytes', (document) => document.getMap('notes').set('n1/text', new Uint8Array([1]))],
    ['a list in the place of a shared part', (document) => document.getArray('actions').push(['x'])],
    [
      'a name that JavaScript keeps for itself',
      (document) => document.getMap('answers').set('__proto__', { a: 1 }),
    ],
  ])('or one that holds %s, is called broken', async (_, spoil) => {
    const document = new Y.Doc()
    spoil(document)
    const file = withBytes(saved(someone()), Y.encodeStateAsUpdateV2(document))
    await expect(readDossierFile(fileOf(file))).rejects.toMatchObject({ code: 'file.broken' })
  })

  test('or one that misses what other parts build on, is called broken', async () => {
    const { document, draft } = someone()
    const before = Y.encodeStateVector(document)
    draft.about.set('title', 'Later')
    const file = withBytes(saved(someone()), Y.encodeStateAsUpdateV2(document, before))
    await expect(readDossierFile(fileOf(file))).rejects.toMatchObject({ code: 'file.broken' })
  })

  test('or one of a newer Partnerwijzer, is not opened', async () => {
    const file = saved(someone()).replace('"version":1', '"version":2')
    await expect(readDossierFile(fileOf(file))).rejects.toMatchObject({
      code: 'file.newer',
      details: { version: 2, known: 1 },
    })
  })

  test('or one that is far too large, is not even read', async () => {
    const file = { name, size: 51_000_000, text: () => Promise.reject(new Error('was read')) }
    await expect(readDossierFile(file)).rejects.toMatchObject({
      code: 'file.tooLarge',
      details: { megabytes: 51, limit: 50 },
    })
  })

  test('or one that the computer does not give, is called unreadable', async () => {
    const file = { name, size: 10, text: () => Promise.reject(new DOMException('', 'NotReadableError')) }
    await expect(readDossierFile(file)).rejects.toMatchObject({ code: 'file.unreadable' })
  })
})

test('parts that are not known here survive the way through a file', async () => {
  const { document } = someone()
  document.getMap('weather').set('today', 'sun')
  const { state } = await readDossierFile(fileOf(written(document)))
  const copy = new Y.Doc()
  Y.applyUpdateV2(copy, state)
  expect(copy.getMap('weather').toJSON()).toEqual({ today: 'sun' })
})

test('checking a backup counts what is in it', async () => {
  const { draft, document } = someone()
  draft.answers.set('commitment/occasion/reason', 'Een contract loopt af')
  draft.checks.set('commitment/occasion/baseline', true)
  draft.actions.set('a1/what', 'Bellen')
  draft.actions.set('a2/what', 'Mailen')
  draft.actions.set('a2/removed', true)
  draft.journal.set('e1', { thread: 'commitment', event: 'step.closed' })
  draft.journal.set('e2', { thread: 'commitment', event: null })
  expect(await checkBackup(fileOf(written(document)))).toEqual({
    dossierId: 'd1',
    title: 'Meer banen',
    savedAt,
    counts: { answers: 1, ticks: 1, lines: 0, opportunities: 0, actions: 1, decisions: 1 },
  })
})

test('bytes survive the way through text, however many', () => {
  const bytes = Uint8Array.from({ length: 100_000 }, (_, i) => (i * 7919) % 256)
  expect(fromBase64(toBase64(bytes))).toEqual(bytes)
  expect(checksumOf(new TextEncoder().encode('123456789'))).toBe('cbf43926')
})

function someone(): Laptop {
  const anna = laptop('Anna', chanceOf(1))
  anna.draft.about.set('title', 'Meer banen')
  return anna
}

function saved({ document }: Laptop): string {
  return written(document)
}

function written(document: Y.Doc): string {
  return dossierFile(
    { id: 'd1', view: viewOf(document), state: Y.encodeStateAsUpdateV2(document), savedAt },
    words,
  )
}

function withState(file: string, change: (state: string) => string): string {
  return file.replace(/("state":")([^"]*)/, (_, before, state) => before + change(state))
}

function withBytes(file: string, bytes: Uint8Array): string {
  return withState(file, () => toBase64(bytes)).replace(/("checksum":")[^"]*/, `$1${checksumOf(bytes)}`)
}

function fileOf(text: string) {
  return { name, size: text.length, text: () => Promise.resolve(text) }
}
