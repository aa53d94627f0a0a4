import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import enTalks from '../../locales/en/talks.json'
import { changeFacts } from '../../src/content/changeCheck'
import { type Term, terms } from '../../src/content/glossary'
import { talkFacts } from '../../src/content/guides'
import { type Instrument, instruments } from '../../src/content/instruments'
import { questionCards } from '../../src/content/questionCards'
import { roleFacts } from '../../src/content/roleFacts'
import { sources } from '../../src/content/sources'
import { root } from '../support/tools.mjs'

const modules = import.meta.glob<Readonly<Record<string, unknown>>>(
  ['/src/content/**/*.ts', '/src/workflow/roleRules/*.ts', '!/src/content/sources.ts'],
  { eager: true },
)

/** Every list of sources that stands anywhere in what a module exports, with the way to it. */
function listsIn(value: unknown, way: string, seen: Set<unknown>): [string, readonly unknown[]][] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return []
  seen.add(value)
  const entries = value instanceof Map ? [...value] : Object.entries(value)
  return entries.flatMap(([key, one]): [string, readonly unknown[]][] =>
    key === 'sources' && Array.isArray(one) ? [[way, one]] : listsIn(one, `${way}.${String(key)}`, seen),
  )
}

const lists = Object.entries(modules).flatMap(([file, exported]) => listsIn(exported, file, new Set()))

/** What our documentation of the method marks as our own words; the screen says ‘voorstel’ there. */
const ownWords = ['tender', 'authority', 'socialEnterprise.noArticle']

test('whatever names a source, anywhere in the content, names one that is known', () => {
  const known: readonly string[] = Object.keys(sources)
  expect(lists.length).toBeGreaterThan(300)
  expect(lists.filter(([, named]) => named.some((id) => !known.includes(String(id))))).toEqual([])
})

test('every source is named by something that people can read', () => {
  const named = new Set(lists.flatMap(([, ids]) => ids))
  // Those that stand beside one sentence are named in code, not in a list.
  const alone = Object.values(modules).flatMap((exported) =>
    Object.values(exported).flatMap((one) => (typeof one === 'string' ? one : [])),
  )
  const text = filesIn(path.join(root, 'src'))
    .filter((file) => !file.endsWith('sources.ts'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')
  const unused = Object.keys(sources).filter(
    (id) => !named.has(id) && !alone.includes(id) && !text.includes(`'${id}'`),
  )
  expect(unused).toEqual([])
})

test('every sentence that says what roles, talks, contracts, cards and instruments are in fact has a source', () => {
  const cards = questionCards.filter((card) => 'fact' in card)
  const basis = (instruments as readonly Instrument[]).flatMap(({ id, lines }) =>
    lines
      .filter(({ section }) => section === 'basis' || section === 'facts')
      .map((line) => ({ id: `${id}.${line.id}`, sources: 'sources' in line ? line.sources : [] })),
  )
  const said: readonly { readonly id: string; readonly sources?: readonly string[] }[] = [
    ...roleFacts,
    ...talkFacts,
    ...changeFacts,
    ...basis,
    ...cards.map((card) => ({ id: card.code, sources: 'sources' in card ? card.sources : [] })),
  ]
  expect(said.length).toBeGreaterThan(40)
  const without = said.filter(({ sources: named = [] }) => named.length === 0)
  expect(without.filter(({ id }) => !ownWords.includes(id))).toEqual([])
  expect(Object.keys(enTalks.sourced)).toHaveLength(talkFacts.length)
})

test('a word that is explained with a legal meaning names who says so', () => {
  const all: readonly Term[] = terms
  const legal = all.filter(({ group, sources: named }) => group === 'tendering' && named.length === 0)
  expect(legal.filter(({ id }) => !ownWords.includes(id))).toEqual([])
})

test('no address anywhere in the content or in the words is an insecure one', () => {
  const files = [...filesIn(path.join(root, 'src', 'content')), ...filesIn(path.join(root, 'locales'))]
  expect(files.filter((file) => readFileSync(file, 'utf8').includes('http://'))).toEqual([])
})

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|json)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
}
