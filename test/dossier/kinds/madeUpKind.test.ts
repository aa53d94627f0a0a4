import { afterAll, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import type { DossierDraft } from '../../../src/dossier/document/draft'
import type { Kind } from '../../../src/dossier/kinds'
import { wordsIn } from '../../exports/words'

// A kind that this app does not have, in the list and in its words: what follows has to come by itself.
const said: Readonly<Record<string, string>> = {
  'kinds:results.one': 'Resultaat',
  'kinds:results.many': 'Resultaten',
  'kinds:results.named': 'Resultaat: {{name}}',
  'kinds:results.fields.title': 'Titel',
  'kinds:results.fields.jobs': 'Banen',
}
const list = '../../../src/dossier/kinds'
const address = '../../../src/addresses/recordPath'
vi.doMock(list, async (original) => {
  const { kinds: known } = await original<typeof import('../../../src/dossier/kinds')>()
  const { defineKind } = await import('../../../src/dossier/kinds/define')
  const empty = { title: '', jobs: 0, rank: '' }
  const made = defineKind({ empty, placing: ['rank'], name: 'title', prose: ['title'], begins: true })
  const kinds = { ...known, results: made }
  return {
    kinds,
    kindNames: Object.keys(kinds),
    isKind: (root: string) => Object.hasOwn(kinds, root),
    kindOf: (kind: keyof typeof kinds) => kinds[kind],
  }
})
vi.doMock(address, () => ({ recordPath: () => '#/d/d1/resultaten' }))
// Everything is loaded anew with it, and again without it for the tests that come after.
vi.resetModules()
afterAll(() => {
  vi.doUnmock(list)
  vi.doUnmock(address)
  vi.resetModules()
})

const { addRecord } = await import('../../../src/dossier/commands/records')
const { draftOf } = await import('../../../src/dossier/document/draft')
const { viewOf } = await import('../../../src/dossier/document/snapshot')
const { describeMerge } = await import('../../../src/dossier/merging/describeMerge')
const { mergeInto } = await import('../../../src/dossier/merging/mergeInto')
const { nameKey } = await import('../../../src/dossier/naming/nameKey')
const { setAsideLines } = await import('../../../src/dossier/naming/setAsideLines')
const { hasBegun } = await import('../../../src/dossier/progress/hasBegun')
const { readSessionWork } = await import('../../../src/dossier/workSession/sessionWork')
const { trackWork } = await import('../../../src/dossier/workSession/trackWork')
const { wholeDossier } = await import('../../../src/exports/documents/wholeDossier')
const { recordDocuments } = await import('../../../src/features/search/recordDocuments')
const { createUndo, localOrigin } = await import('../../../src/storage/undo')

const results = 'results' as Kind
const fields = { title: 'Twee banen', jobs: 2, rank: 'a' } as object
const dutch = await wordsIn('nl')
const words = ((key: string, values: Readonly<Record<string, unknown>> = {}) =>
  said[key]?.replace('{{name}}', String(values.name)) ?? dutch(key as never, values)) as typeof dutch

function laptop(from?: Y.Doc, write: (draft: DossierDraft) => void = () => undefined) {
  const document = new Y.Doc()
  if (from) Y.applyUpdateV2(document, Y.encodeStateAsUpdateV2(from))
  const draft = draftOf(document)
  const undo = createUndo(draft, () => undefined)
  document.transact(() => write(draft), localOrigin)
  return { document, draft, undo }
}
const first = () => laptop(undefined, (draft) => addRecord(draft, results, 'r1', fields))

test('a new kind is in the view, begins a dossier and can be undone', () => {
  const { document, undo } = first()
  expect(viewOf(document)[results]).toEqual({ r1: { id: 'r1', removed: false, ...fields } })
  expect(hasBegun(viewOf(document))).toBe(true)
  undo.undo()
  expect(viewOf(document)[results]).toEqual({})
})

test('a new kind is named in a merge, asked about, and what lost is kept in words', () => {
  const base = first().document
  const change = (jobs: number) => (draft: DossierDraft) => draft[results].set('r1/jobs', jobs)
  const mine = laptop(base, change(3)).document
  const theirs = Y.encodeStateAsUpdateV2(laptop(base, change(4)).document)
  const { comparison } = describeMerge(mine, theirs)
  expect(comparison.conflicts).toMatchObject([{ root: 'results', key: 'r1/jobs', mine: 3, theirs: 4 }])
  const context = { view: viewOf(mine), words }
  expect(nameKey(context, results, 'r1/jobs')).toBe('Resultaat: Twee banen – Banen')
  mergeInto(mine, theirs, {}, '2026-11-22T14:03:00Z')
  expect(setAsideLines(viewOf(mine), words)).toMatchObject([
    { about: 'Resultaat: Twee banen – Banen', value: '3' },
  ])
})

test('a new kind is found by search, and is a chapter of the file and of Word', () => {
  const view = viewOf(first().document)
  const found = recordDocuments('d1', view, words).find(({ kind }) => kind === results)
  expect(found).toMatchObject({ title: 'Twee banen', href: '#/d/d1/resultaten' })
  const { blocks } = wholeDossier.tree({ view, words, today: '2026-11-22', choice: {} } as never)
  const told = JSON.stringify([...blocks()])
  expect(told).toContain('"text":"Resultaten"')
  expect(told).toContain('Twee banen')
  expect(told).toContain('"label":"Banen","text":"2"')
})

test('a new kind that was made in a work session is on its list', () => {
  const { document, draft } = laptop()
  const end = trackWork(document, draft, () => 's1')
  document.transact(() => addRecord(draft, results, 'r1', fields), localOrigin)
  end()
  expect(readSessionWork(viewOf(document), 's1').made).toEqual([{ root: 'results', id: 'r1' }])
})
