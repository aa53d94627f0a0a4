import { expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { addRecord } from '../../../src/dossier/commands/records'
import { type DossierDraft, draftOf } from '../../../src/dossier/document/draft'
import { viewOf } from '../../../src/dossier/document/snapshot'
import type { Kind } from '../../../src/dossier/kinds'
import { describeMerge } from '../../../src/dossier/merging/describeMerge'
import { mergeInto } from '../../../src/dossier/merging/mergeInto'
import { nameKey } from '../../../src/dossier/naming/nameKey'
import { setAsideLines } from '../../../src/dossier/naming/setAsideLines'
import { hasBegun } from '../../../src/dossier/progress/hasBegun'
import { readSessionWork } from '../../../src/dossier/workSession/sessionWork'
import { trackWork } from '../../../src/dossier/workSession/trackWork'
import { wholeDossier } from '../../../src/exports/documents/wholeDossier'
import { recordDocuments } from '../../../src/features/search/recordDocuments'
import { createUndo, localOrigin } from '../../../src/storage/undo'
import { wordsIn } from '../../exports/words'

// A kind that this app does not have, in the list and in its words: what follows has to come by itself.
const said: Readonly<Record<string, string>> = {
  'kinds:results.one': 'Resultaat',
  'kinds:results.many': 'Resultaten',
  'kinds:results.named': 'Resultaat: {{name}}',
  'kinds:results.fields.title': 'Titel',
  'kinds:results.fields.jobs': 'Banen',
}
vi.mock('../../../src/dossier/kinds', async (original) => {
  const list = await original<typeof import('../../../src/dossier/kinds')>()
  const { defineKind } = await import('../../../src/dossier/kinds/define')
  const empty = { title: '', jobs: 0, rank: '' }
  const results = defineKind({ empty, placing: ['rank'], name: 'title', prose: ['title'], begins: true })
  const kinds = { ...list.kinds, results }
  return {
    kinds,
    kindNames: Object.keys(kinds),
    isKind: (root: string) => Object.hasOwn(kinds, root),
    kindOf: (kind: keyof typeof kinds) => kinds[kind],
  }
})
vi.mock('../../../src/addresses/recordPath', () => ({ recordPath: () => '#/d/d1/resultaten' }))

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
