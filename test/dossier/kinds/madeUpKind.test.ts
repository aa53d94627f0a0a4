import { createServer } from 'vite'
import { afterAll, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { DossierDraft } from '../../../src/dossier/document/draft'
import type { Kind } from '../../../src/dossier/kinds'
import { wordsIn } from '../../exports/words'
import { root } from '../../support/tools.mjs'

// A kind that this app does not have, added as the README says: what follows has to come by itself.
const lines = {
  '/src/dossier/kinds/index.ts': [
    '  talks: talk,',
    "  results: defineKind({ empty: { title: '', jobs: 0, rank: '' }, placing: ['rank'], name: 'title', prose: ['title'], begins: true }),",
  ],
  '/src/addresses/recordPath.ts': [
    '  talks: paths.talk,',
    '  results: (dossier) => `#/d/${dossier}/resultaten`,',
  ],
} as const
const said: Readonly<Record<string, string>> = {
  'kinds:results.one': 'Resultaat',
  'kinds:results.many': 'Resultaten',
  'kinds:results.named': 'Resultaat: {{name}}',
  'kinds:results.fields.title': 'Titel',
  'kinds:results.fields.jobs': 'Banen',
}

const server = await createServer({
  root,
  configFile: false,
  appType: 'custom',
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, ws: false, watch: null },
  plugins: [
    {
      name: 'made-up-kind',
      enforce: 'pre',
      transform(code, id) {
        const [, [before, line] = ['', '']] = Object.entries(lines).find(([file]) => id.endsWith(file)) ?? []
        if (line === '') return undefined
        if (!code.includes(before)) throw new Error(`There is no '${before}' in ${id}`)
        const imported = id.endsWith('/index.ts') ? "import { defineKind } from './define'\n" : ''
        return imported + code.replace(before, `${before}\n${line}`)
      },
    },
  ],
})
afterAll(() => server.close())

const load = <Module>(file: string) => server.ssrLoadModule(`/src/${file}.ts`) as Promise<Module>
const { addRecord } =
  await load<typeof import('../../../src/dossier/commands/records')>('dossier/commands/records')
const { draftOf } = await load<typeof import('../../../src/dossier/document/draft')>('dossier/document/draft')
const { viewOf } =
  await load<typeof import('../../../src/dossier/document/snapshot')>('dossier/document/snapshot')
const { describeMerge } = await load<typeof import('../../../src/dossier/merging/describeMerge')>(
  'dossier/merging/describeMerge',
)
const { mergeInto } =
  await load<typeof import('../../../src/dossier/merging/mergeInto')>('dossier/merging/mergeInto')
const { nameKey } = await load<typeof import('../../../src/dossier/naming/nameKey')>('dossier/naming/nameKey')
const { setAsideLines } = await load<typeof import('../../../src/dossier/naming/setAsideLines')>(
  'dossier/naming/setAsideLines',
)
const { hasBegun } =
  await load<typeof import('../../../src/dossier/progress/hasBegun')>('dossier/progress/hasBegun')
const { readSessionWork } = await load<typeof import('../../../src/dossier/workSession/sessionWork')>(
  'dossier/workSession/sessionWork',
)
const { trackWork } = await load<typeof import('../../../src/dossier/workSession/trackWork')>(
  'dossier/workSession/trackWork',
)
const { wholeDossier } = await load<typeof import('../../../src/exports/documents/wholeDossier')>(
  'exports/documents/wholeDossier',
)
const { recordDocuments } = await load<typeof import('../../../src/features/search/recordDocuments')>(
  'features/search/recordDocuments',
)
const { createUndo, localOrigin } = await load<typeof import('../../../src/storage/undo')>('storage/undo')

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
