import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { viewOf } from '../../src/dossier/document/snapshot'
import { compare, type Side } from '../../src/dossier/merging/compare'
import { mergeInto } from '../../src/dossier/merging/mergeInto'
import {
  documentOf,
  expectSame,
  mergeBothWays,
  oldDossiers,
  oldMerges,
  readOldDossier,
} from '../support/oldDossiers'
import { contentsOf } from './laptops'

const at = '2026-06-10T12:00:00.000Z'

test.each(oldDossiers)(
  'the pieces of %s "%s" say the same, and replay to the same progress',
  (version, name) => {
    const { rows, golden } = readOldDossier(version, name)
    expectSame(viewOf(documentOf(rows.updates)), golden)
  },
)

describe.each(oldMerges)('two laptops that parted in %s', (version, laptops, golden) => {
  const { updates } = readOldDossier(version, 'everything').rows
  const anna = () => documentOf([...updates, laptops.anna])
  const bob = () => documentOf([...updates, laptops.bob])

  test('hear the same of their merge, and get the same values, whoever merges', () => {
    expect(mergeBothWays(updates, laptops)).toMatchObject(golden)
  })

  test.each([
    ['Anna', anna, bob],
    ['Bob', bob, anna],
  ])('have the same dossier once %s merged and gave it back', (_, first, second) => {
    const [one, other] = [first(), second()]
    mergeInto(one, Y.encodeStateAsUpdateV2(other), {}, at)
    mergeInto(other, Y.encodeStateAsUpdateV2(one), {}, at)
    expect(contentsOf({ document: other })).toEqual(contentsOf({ document: one }))
  })

  test('have the same dossier when both choose what Anna wrote', () => {
    const [one, other] = [anna(), bob()]
    const states = { one: Y.encodeStateAsUpdateV2(one), other: Y.encodeStateAsUpdateV2(other) }
    const choices = (side: Side) =>
      Object.fromEntries(compare(anna(), bob()).conflicts.map(({ id }) => [id, side]))
    mergeInto(one, states.other, choices('mine'), at)
    mergeInto(other, states.one, choices('theirs'), at)
    expect(contentsOf({ document: other })).toEqual(contentsOf({ document: one }))
    expect(viewOf(one).opportunities.k1?.supplier).toContain('volgens Anna')
  })
})
