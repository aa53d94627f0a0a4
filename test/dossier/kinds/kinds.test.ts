import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { addRecord, changeRecord, removeRecord, restoreRecord } from '../../../src/dossier/commands/records'
import { rooms, roots, workRoots } from '../../../src/dossier/document/roots'
import { viewOf } from '../../../src/dossier/document/snapshot'
import { isKind, type Kind, kindNames, kindOf } from '../../../src/dossier/kinds'
import { compare } from '../../../src/dossier/merging/compare'
import { hasBegun } from '../../../src/dossier/progress/hasBegun'
import { localOrigin } from '../../../src/storage/undo'
import { memoryDossier } from '../../support/memoryDossier'
import { sampleOf } from '../../support/sampleRecord'

const ghost = 'nobody'

test.each(kindNames)('%s are kept, seen and can be undone', (kind) => {
  expect(roots).toContain(kind)
  expect(workRoots).toContain(kind)
  expect(memoryDossier().view()[kind]).toEqual({})
})

test('no root is both a kind and a room', () => {
  expect(Object.keys(rooms).filter(isKind)).toEqual([])
  expect(new Set(roots).size).toBe(roots.length)
})

test.each(kindNames)(
  '%s name fields of their own: where they stand, what they are part of, what is read',
  (kind) => {
    const { empty, name, parent, placing, prose, marks = [], shapes = {} } = kindOf(kind)
    const own = Object.keys(empty)
    // Fields by the piece have no default, so that kinds with those alone may name others.
    const isOpen = own.every((field) => field === 'rank' || field === 'removed')
    const named = [...placing, ...prose, ...marks, ...Object.keys(shapes), name ?? [], parent ?? []]
      .flat()
      .map(String)
    expect(isOpen ? [] : named.filter((field) => !own.includes(field))).toEqual([])
    const pointed = Object.values(shapes).flatMap((shape) =>
      typeof shape === 'object' && 'record' in shape ? shape.record : [],
    )
    expect(pointed.filter((one) => !isKind(one))).toEqual([])
    if (parent) expect(shapes[parent]).toHaveProperty('record')
  },
)

test.each(kindNames)('%s that are not there are not changed, removed or brought back', (kind) => {
  const ways = [
    (draft: Parameters<typeof addRecord>[0]) => changeRecord(draft, kind, ghost, {}),
    (draft: Parameters<typeof addRecord>[0]) => removeRecord(draft, kind, ghost),
    (draft: Parameters<typeof addRecord>[0]) => restoreRecord(draft, kind, [ghost]),
  ]
  for (const way of ways) {
    const dossier = memoryDossier()
    expect(() => dossier.change(way)).toThrow('item.notThere')
    expect(dossier.view()[kind]).toEqual({})
  }
})

test.each(kindNames)('%s come and go, and come back as they were', (kind) => {
  const dossier = memoryDossier((draft) => addRecord(draft, kind, 'one', sampleOf(kind)))
  expect(dossier.view()[kind].one).toMatchObject({ ...sampleOf(kind), id: 'one', removed: false })
  dossier.change((draft) => removeRecord(draft, kind, 'one'))
  expect(dossier.view()[kind].one).toMatchObject({ ...sampleOf(kind), removed: true })
  dossier.change((draft) => restoreRecord(draft, kind, 'one'))
  expect(dossier.view()[kind].one).toMatchObject({ ...sampleOf(kind), removed: false })
})

test('people have begun once there is a record of a kind that somebody made by working', () => {
  const begins = (kind: Kind) =>
    hasBegun(memoryDossier((draft) => addRecord(draft, kind, 'one', sampleOf(kind))).view())
  expect(kindNames.filter((kind) => !begins(kind))).toEqual([
    'canvases',
    'scans',
    'sessions',
    'sessionBlocks',
    'sessionPeople',
  ])
})

test.each(kindNames)('two laptops that moved %s disagree about nothing', (kind) => {
  const fields = kindOf(kind).placing
  const copies = ['Anna', 'Bob'].map((name) => {
    const document = new Y.Doc()
    document.transact(() => {
      for (const field of fields) document.getMap(kind).set(`one/${field}`, name)
    }, localOrigin)
    return document
  })
  const [anna = new Y.Doc(), bob = new Y.Doc()] = copies
  expect(compare(anna, bob).conflicts).toEqual([])
  expect(Object.keys(viewOf(anna)[kind])).toHaveLength(fields.length > 0 ? 1 : 0)
})
