import { describe, expect, test } from 'vitest'
import { answer, markUnknown, tick } from '../../../src/dossier/commands/answers'
import { decide } from '../../../src/dossier/commands/decide'
import { addRecord, changeRecord, removeRecord } from '../../../src/dossier/commands/records'
import { compare } from '../../../src/dossier/merging/compare'
import { describeMerge } from '../../../src/dossier/merging/describeMerge'
import { mergeInto } from '../../../src/dossier/merging/mergeInto'
import { chanceOf, change, contentsOf, type Laptop, laptop, stateOf } from '../laptops'

const at = '2026-11-22T14:03:00Z'
const why = 'commitment/occasion/why'

describe('a comparison', () => {
  test('tells what is new there, and what is new here', () => {
    const { anna, bob } = together()
    change(anna, (draft) => answer(draft, why, 'Een contract loopt af'))
    change(bob, (draft) => tick(draft, 'commitment/occasion/board', true))
    expect(compare(anna.document, bob.document)).toEqual({
      here: [{ root: 'answers', key: why, mine: 'Een contract loopt af', theirs: undefined }],
      there: [{ root: 'checks', key: 'commitment/occasion/board', mine: undefined, theirs: true }],
      conflicts: [],
      related: true,
    })
  })

  test('tells that the later of two changes is newer, whatever the clocks say', () => {
    const { anna, bob } = together((draft) => answer(draft, why, 'eerst'))
    change(anna, (draft) => answer(draft, why, 'Anna'))
    mergeInto(bob.document, stateOf(anna), {}, at)
    change(bob, (draft) => answer(draft, why, 'Bob, na Anna'))
    expect(compare(anna.document, bob.document)).toMatchObject({
      there: [{ key: why, mine: 'Anna', theirs: 'Bob, na Anna' }],
      conflicts: [],
    })
  })

  test('tells that an answer was taken away there', () => {
    const { anna, bob } = together((draft) => answer(draft, why, 'eerst'))
    change(bob, (draft) => answer(draft, why, ''))
    expect(compare(anna.document, bob.document)).toMatchObject({
      there: [{ key: why, mine: 'eerst', theirs: undefined }],
      here: [],
      conflicts: [],
    })
  })

  test('finds a conflict where both wrote something else, and none where both wrote the same', () => {
    const { anna, bob } = together((draft) => answer(draft, why, 'eerst'))
    change(anna, (draft) => answer(draft, why, 'Anna'))
    change(bob, (draft) => answer(draft, why, 'Bob'))
    for (const one of [anna, bob]) change(one, (draft) => answer(draft, 'commitment/goal/jobs', 3))
    expect(compare(anna.document, bob.document)).toMatchObject({
      here: [],
      there: [],
      conflicts: [
        {
          id: `answers/${why}`,
          kind: 'value',
          root: 'answers',
          key: why,
          mine: 'Anna',
          theirs: 'Bob',
          advised: 'theirs',
        },
      ],
    })
  })

  test('asks nothing about the order of a list', () => {
    const { anna, bob } = together((draft) =>
      addRecord(draft, 'actions', 'a1', { what: 'Bellen', rank: 'a' }),
    )
    change(anna, (draft) => changeRecord(draft, 'actions', 'a1', { rank: 'b' }))
    change(bob, (draft) => changeRecord(draft, 'actions', 'a1', { rank: 'c' }))
    expect(compare(anna.document, bob.document).conflicts).toEqual([])
  })

  test('says when two dossiers never met', () => {
    const [anna, bob] = [laptop('Anna', chanceOf(1)), laptop('Bob', chanceOf(2))]
    for (const one of [anna, bob]) change(one, (draft) => answer(draft, why, one.name))
    expect(compare(anna.document, bob.document)).toMatchObject({ related: false, conflicts: [{ key: why }] })
  })
})

describe('a merge', () => {
  test.each([
    ['theirs', 'Bob', 'Anna'],
    ['mine', 'Anna', 'Bob'],
  ] as const)('in which people choose %s keeps %s, and sets %s aside', (choice, stands, aside) => {
    const { anna, bob } = together((draft) => answer(draft, why, 'eerst'))
    change(anna, (draft) => answer(draft, why, 'Anna'))
    change(bob, (draft) => answer(draft, why, 'Bob'))
    mergeInto(anna.document, stateOf(bob), { [`answers/${why}`]: choice }, at)
    expect(anna.snapshot.current.answers[why]).toBe(stands)
    expect(Object.values(anna.snapshot.current.setAside)).toEqual([
      { root: 'answers', key: why, value: aside, at },
    ])
  })

  test('takes theirs when nobody chooses', () => {
    const { anna, bob } = together()
    change(anna, (draft) => answer(draft, why, 'Anna'))
    change(bob, (draft) => answer(draft, why, 'Bob'))
    mergeInto(anna.document, stateOf(bob), {}, at)
    expect(anna.snapshot.current.answers[why]).toBe('Bob')
  })

  test('keeps a value that one wrote, though the other wrote and took away another', () => {
    for (let seed = 0; seed < 20; seed++) {
      const { anna, bob } = together(() => {}, seed)
      change(anna, (draft) => answer(draft, why, 'Anna'))
      change(anna, (draft) => answer(draft, why, ''))
      change(bob, (draft) => answer(draft, why, 'Bob'))
      mergeInto(anna.document, stateOf(bob), {}, at)
      mergeInto(bob.document, stateOf(anna), {}, at)
      expect([anna, bob].map((one) => one.snapshot.current.answers[why])).toEqual(['Bob', 'Bob'])
    }
  })

  test('asks about a record that one removed while the other worked in it, and keeps it by advice', () => {
    const { anna, bob } = together((draft) =>
      addRecord(draft, 'opportunities', 'k1', { title: 'Schoonmaak' }),
    )
    change(anna, (draft) => removeRecord(draft, 'opportunities', 'k1'))
    change(bob, (draft) => changeRecord(draft, 'opportunities', 'k1', { supplier: 'Schoon BV' }))
    const { conflicts, here } = compare(anna.document, bob.document)
    expect(conflicts).toEqual([
      {
        id: 'opportunities/k1/removed',
        kind: 'removal',
        root: 'opportunities',
        key: 'k1/removed',
        mine: true,
        theirs: false,
        advised: 'theirs',
      },
    ])
    expect(here).toEqual([])
    mergeInto(anna.document, stateOf(bob), {}, at)
    expect(anna.snapshot.current.opportunities.k1).toMatchObject({ supplier: 'Schoon BV', removed: false })
    mergeInto(bob.document, stateOf(anna), {}, at)
    expect(contentsOf(bob)).toEqual(contentsOf(anna))
  })

  test('removes that record when people choose so, on both laptops', () => {
    const { anna, bob } = together((draft) =>
      addRecord(draft, 'opportunities', 'k1', { title: 'Schoonmaak' }),
    )
    change(anna, (draft) => changeRecord(draft, 'opportunities', 'k1', { supplier: 'Schoon BV' }))
    change(bob, (draft) => removeRecord(draft, 'opportunities', 'k1'))
    mergeInto(anna.document, stateOf(bob), { 'opportunities/k1/removed': 'theirs' }, at)
    mergeInto(bob.document, stateOf(anna), {}, at)
    expect([anna, bob].map((one) => one.snapshot.current.opportunities.k1?.removed)).toEqual([true, true])
    expect(anna.snapshot.current.setAside).toEqual({})
  })

  test('takes a removal over when nobody worked in the record', () => {
    const { anna, bob } = together((draft) => addRecord(draft, 'actions', 'a1', { what: 'Bellen' }))
    change(bob, (draft) => removeRecord(draft, 'actions', 'a1'))
    mergeInto(anna.document, stateOf(bob), {}, at)
    expect(anna.snapshot.current.actions.a1?.removed).toBe(true)
  })
})

describe('what people are told before a merge', () => {
  test('names each answer, record and decision that comes in', () => {
    const { anna, bob } = together((draft) => {
      answer(draft, why, 'eerst')
      addRecord(draft, 'actions', 'a1', { what: 'Bellen' })
      addRecord(draft, 'actions', 'a2', { what: 'Mailen' })
    })
    change(bob, (draft) => {
      answer(draft, why, 'later')
      markUnknown(draft, 'commitment/goal/jobs', true)
      tick(draft, 'commitment/occasion/board', true)
      changeRecord(draft, 'actions', 'a1', { who: 'Bob', due: '2026-12-01' })
      removeRecord(draft, 'actions', 'a2')
      addRecord(draft, 'opportunities', 'k1', { title: 'Schoonmaak' })
      decide(draft, { ...by('Bob'), thread: 'commitment', event: 'step.closed' })
    })
    const { arrivals, decisions, disputes, theirs } = describeMerge(anna.document, stateOf(bob))
    expect(arrivals.map(({ kind, root, id, differences }) => [kind, root, id, differences.length])).toEqual([
      ['changed', 'answers', why, 1],
      ['added', 'answers', 'commitment/goal/jobs', 1],
      ['added', 'checks', 'commitment/occasion/board', 1],
      ['added', 'opportunities', 'k1', 1],
      ['changed', 'actions', 'a1', 2],
      ['removed', 'actions', 'a2', 1],
    ])
    expect(decisions).toMatchObject([{ id: 'Bob', event: 'step.closed' }])
    expect(disputes).toEqual([])
    expect(theirs.opportunities.k1?.title).toBe('Schoonmaak')
  })

  test('names the dispute that the two copies make together, and only a new one', () => {
    const { anna, bob } = together()
    change(anna, (draft) => decide(draft, { ...by('Anna'), thread: 'k1/contract', event: 'contract.chosen' }))
    change(bob, (draft) => decide(draft, { ...by('Bob'), thread: 'k1/contract', event: 'contract.parked' }))
    const { disputes } = describeMerge(anna.document, stateOf(bob))
    expect(disputes).toMatchObject([
      { thread: 'k1/contract', rivals: [{ event: 'contract.chosen' }, { event: 'contract.parked' }] },
    ])
    mergeInto(anna.document, stateOf(bob), {}, at)
    expect(describeMerge(anna.document, stateOf(bob)).disputes).toEqual([])
  })
})

/** Two laptops with the same dossier. */
function together(first: Parameters<typeof change>[1] = () => {}, seed = 1): { anna: Laptop; bob: Laptop } {
  const chance = chanceOf(seed)
  const begin = laptop('Anna', chance)
  change(begin, (draft) => draft.about.set('title', 'Gemeente X'))
  change(begin, first)
  return { anna: laptop('Anna', chance, stateOf(begin)), bob: laptop('Bob', chance, stateOf(begin)) }
}

function by(name: string) {
  return { id: name, by: name, at }
}
