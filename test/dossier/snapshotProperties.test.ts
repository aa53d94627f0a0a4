import { expect, test, vi } from 'vitest'
import { emptyAbout } from '../../src/dossier/document/about'
import { readAside } from '../../src/dossier/document/asides'
import { readEntry } from '../../src/dossier/document/entries'
import { fits, type Plain } from '../../src/dossier/document/plain'
import { type Root, roots } from '../../src/dossier/document/roots'
import { createSnapshot } from '../../src/dossier/document/snapshot'
import { isKind, kindOf } from '../../src/dossier/kinds'
import { mergeInto } from '../../src/dossier/merging/mergeInto'
import { type Chance, chanceOf, contentsOf, type Laptop, laptop, stateOf, work } from './laptops'

// Many histories take a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

test('a view that followed two hundred histories shows what a new one shows, and what the dossier holds', () => {
  for (let seed = 0; seed < 200; seed++) {
    const chance = chanceOf(seed)
    const anna = laptop('Anna', chance)
    const bob = laptop('Bob', chance)
    for (let round = 0; round < 4; round++) {
      for (const one of [anna, bob]) {
        work(one, chance, chance.number(15))
        scribble(one, chance)
      }
      const [from, to] = chance.pick([
        [anna, bob],
        [bob, anna],
      ])
      mergeInto(to.document, stateOf(from), {}, '2026-11-22T14:03:00Z')
      for (const one of [anna, bob]) {
        expect(one.snapshot.current, `history ${seed}`).toEqual(createSnapshot(one.document).current)
        expect(one.snapshot.current, `history ${seed}`).toEqual(projected(contentsOf(one)))
      }
    }
  }
})

test('a view keeps what did not change, so that a screen which shows that need not draw again', () => {
  const anna = laptop('Anna', chanceOf(1))
  anna.draft.opportunities.set('k1/title', 'Schoonmaak')
  anna.draft.opportunities.set('k2/title', 'Groen')
  const before = anna.snapshot.current
  anna.draft.opportunities.set('k2/supplier', 'Groen BV')
  const after = anna.snapshot.current
  expect(after.opportunities.k1).toBe(before.opportunities.k1)
  expect(after.opportunities.k2).not.toBe(before.opportunities.k2)
  expect(after.actions).toBe(before.actions)
})

/** Values of the wrong kind, as another version of the app might leave them. */
function scribble({ document, draft }: Laptop, chance: Chance): void {
  const root = chance.pick<Root>([
    'about',
    'answers',
    'checks',
    'items',
    'opportunities',
    'actions',
    'matrix',
    'roles',
    'people',
    'setAside',
  ])
  const key = chance.pick(['title', 'version', 'r1/title', 'r1/done', 'r1/removed', 'r1/colour', 'loose'])
  const value = chance.pick<Plain>([
    1,
    true,
    'x',
    null,
    ['x'],
    [1],
    { root: 'about', key: 'title', value: 1 },
  ])
  document.transact(() => {
    if (chance.number(3) === 0) draft[root].delete(key)
    else draft[root].set(key, value)
  })
}

/** The plainest way to read a dossier: everything anew. */
function projected(contents: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    roots.map((root) => [root, projectedRoot(root, Object.entries(contents[root] as Record<string, Plain>))]),
  )
}

function projectedRoot(root: Root, entries: [string, Plain][]): Record<string, unknown> {
  if (isKind(root)) return projectedRecords(kindOf(root).empty, entries)
  const values = entries.flatMap(([key, value]): [string, unknown][] => {
    const read = projectedValue(root, key, value)
    return read === undefined ? [] : [[key, read]]
  })
  return { ...(root === 'about' ? emptyAbout : {}), ...Object.fromEntries(values) }
}

function projectedValue(root: Root, key: string, value: Plain): unknown {
  if (root === 'journal') return readEntry(value, key)
  if (root === 'setAside') return readAside(value)
  if (root === 'answers') return ['string', 'number'].includes(typeof value) ? value : undefined
  if (root === 'matrix' || root === 'findings') return typeof value === 'string' ? value : undefined
  if (root === 'about') return fits(value, emptyAbout[key as keyof typeof emptyAbout]) ? value : undefined
  return value === true ? true : undefined
}

function projectedRecords(defaults: object, entries: [string, Plain][]): Record<string, unknown> {
  const records: Record<string, Record<string, unknown>> = {}
  for (const [key, value] of entries) {
    const at = key.lastIndexOf('/')
    const [id, field] = [key.slice(0, Math.max(0, at)), key.slice(at + 1)]
    if (id === '' || !fits(value, (defaults as Record<string, unknown>)[field])) continue
    records[id] = { id, ...defaults, ...records[id], [field]: value }
  }
  return records
}

test('a view tells of its own moment, also about what nobody asked it before the next change', () => {
  const anna = laptop('Anna', chanceOf(1))
  anna.draft.notes.set('n1/text', 'Post rondbrengen')
  const snapshot = createSnapshot(anna.document)
  const before = snapshot.current
  anna.draft.notes.set('n1/text', 'Kopieerruimtes bijvullen')
  expect(before.notes.n1).toMatchObject({ text: 'Post rondbrengen' })
  expect(snapshot.current.notes.n1).toMatchObject({ text: 'Kopieerruimtes bijvullen' })
  expect(snapshot.current.answers).toBe(before.answers)
})
