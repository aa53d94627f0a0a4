import { beforeAll, describe, expect, test, vi } from 'vitest'
import { type Conflict, compare, type Side } from '../../src/dossier/merging/compare'
import { mergeInto } from '../../src/dossier/merging/mergeInto'
import { type Chance, chanceOf, contentsOf, type Laptop, laptop, stateOf, toldOn, work } from './laptops'

// Many histories take a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const at = '2026-11-22T14:03:00Z'
const histories = Array.from({ length: 200 }, (_, seed) => seed)
let lived: ReadonlyMap<number, Lived>
beforeAll(() => {
  lived = new Map(histories.map((seed) => [seed, livedThrough(seed)]))
})

describe('of two hundred histories of two laptops', () => {
  test('each merges either way to the same dossier when nothing was written twice', () => {
    let compared = 0
    for (const seed of histories) {
      const { anna, bob } = twoLaptops(seed)
      if (compare(anna.document, bob.document).conflicts.length > 0) continue
      exchange(anna, bob)
      expect(contentsOf(anna), `history ${seed}`).toEqual(contentsOf(bob))
      compared += 1
    }
    expect(compared).toBeGreaterThan(10)
  })

  test('each becomes one dossier again after both people chose and exchanged once more', () => {
    let chosen = 0
    for (const seed of histories) {
      const { anna, bob, chance } = twoLaptops(seed)
      const { conflicts } = compare(anna.document, bob.document)
      chosen += conflicts.length
      exchange(anna, bob, choose(conflicts, chance), choose(conflicts, chance))
      exchange(anna, bob)
      expect(contentsOf(anna), `history ${seed}`).toEqual(contentsOf(bob))
      expect(compare(anna.document, bob.document), `history ${seed}`).toMatchObject({
        here: [],
        there: [],
        conflicts: [],
      })
    }
    expect(chosen).toBeGreaterThan(50)
  })

  test('each tells the same decisions and the same disputes on both laptops', () => {
    let disputes = 0
    for (const seed of histories) {
      const { anna, bob } = twoLaptops(seed)
      exchange(anna, bob)
      expect(toldOn(anna), `history ${seed}`).toEqual(toldOn(bob))
      disputes += toldOn(anna).filter(({ rivals }) => rivals.length > 0).length
    }
    expect(disputes).toBeGreaterThan(20)
  })

  test('each changes nothing when the same copy is merged a second time', () => {
    for (const seed of histories) {
      const { anna, bob, chance } = twoLaptops(seed)
      const copy = stateOf(bob)
      const choices = choose(compare(anna.document, bob.document).conflicts, chance)
      mergeInto(anna.document, copy, choices, at)
      work(anna, chance, 3)
      const updates: Uint8Array[] = []
      anna.document.on('updateV2', (update: Uint8Array) => updates.push(update))
      mergeInto(anna.document, copy, choices, at)
      expect(updates, `history ${seed}`).toEqual([])
    }
  })

  test('each keeps every value that people wrote: it stands, or it is set aside', () => {
    for (const seed of histories) {
      const { anna, bob, chance } = twoLaptops(seed)
      const { conflicts, here, there } = compare(anna.document, bob.document)
      mergeInto(anna.document, stateOf(bob), choose(conflicts, chance), at)
      const after = contentsOf(anna) as Record<string, Record<string, unknown>>
      const aside = Object.values(anna.snapshot.current.setAside)
      for (const { root, key, mine, theirs } of conflicts.filter(({ kind }) => kind === 'value')) {
        const stands = after[root]?.[key]
        const other = JSON.stringify(stands) === JSON.stringify(mine) ? theirs : mine
        expect(aside, `history ${seed}, ${root}/${key}`).toContainEqual({
          root,
          key,
          value: other,
          at,
        })
      }
      for (const { root, key, mine } of here) expect(after[root]?.[key], `history ${seed}`).toEqual(mine)
      for (const { root, key, theirs } of there) expect(after[root]?.[key], `history ${seed}`).toEqual(theirs)
    }
  })

  test('each stays untouched by a comparison', () => {
    for (const seed of histories.slice(0, 50)) {
      const { anna, bob } = twoLaptops(seed)
      const before = [stateOf(anna), stateOf(bob)]
      compare(anna.document, bob.document)
      expect([stateOf(anna), stateOf(bob)]).toEqual(before)
    }
  })

  test('each is compared the same way from both sides', () => {
    for (const seed of histories) {
      const { anna, bob } = twoLaptops(seed)
      const one = compare(anna.document, bob.document)
      const other = compare(bob.document, anna.document)
      const keys = (list: readonly { root: string; key: string }[]) =>
        list.map(({ root, key }) => `${root}/${key}`).sort()
      expect(keys(one.conflicts), `history ${seed}`).toEqual(keys(other.conflicts))
      expect(keys(one.here), `history ${seed}`).toEqual(keys(other.there))
    }
  })
})

/** What two laptops hold after a history. */
type Lived = { readonly anna: Uint8Array; readonly bob: Uint8Array }

/** Two laptops that began with the same dossier and worked apart, with now and then a file from one to the other. */
function livedThrough(seed: number): Lived {
  const chance = chanceOf(seed)
  const first = laptop('Anna', chance)
  work(first, chance, chance.number(12))
  const anna = laptop('Anna', chance, stateOf(first))
  const bob = laptop('Bob', chance, stateOf(first))
  for (let rounds = chance.number(3); rounds >= 0; rounds--) {
    work(anna, chance, chance.number(12))
    work(bob, chance, chance.number(12))
    const [from, to] = chance.pick([
      [anna, bob],
      [bob, anna],
    ])
    if (rounds > 0) mergeInto(to.document, stateOf(from), {}, at)
  }
  return { anna: stateOf(anna), bob: stateOf(bob) }
}

/** The laptops of a history, switched on again: each test has them for itself. What comes next is another chance. */
function twoLaptops(seed: number): { anna: Laptop; bob: Laptop; chance: Chance } {
  const history = lived.get(seed)
  if (!history) throw new Error(`There is no history ${seed}`)
  const chance = chanceOf(histories.length + seed)
  const [anna, bob] = [laptop('Anna', chance, history.anna), laptop('Bob', chance, history.bob)]
  return { anna, bob, chance }
}

/** Both send a file at the same moment, and both merge what they get. */
function exchange(
  anna: Laptop,
  bob: Laptop,
  ofAnna: Readonly<Record<string, Side>> = {},
  ofBob: Readonly<Record<string, Side>> = {},
): void {
  const [fromAnna, fromBob] = [stateOf(anna), stateOf(bob)]
  mergeInto(anna.document, fromBob, ofAnna, at)
  mergeInto(bob.document, fromAnna, ofBob, at)
}

function choose(conflicts: readonly Conflict[], chance: Chance): Record<string, Side> {
  return Object.fromEntries(conflicts.map(({ id }) => [id, chance.pick(['mine', 'theirs'])]))
}
