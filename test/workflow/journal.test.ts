import { expect, test } from 'vitest'
import { goingBack, type JournalEntry, tell } from '../../src/workflow/journal'

const entry = (
  id: string,
  event: JournalEntry['event'],
  continues: string | null,
  closes: string[] = [],
): JournalEntry => ({
  id,
  thread: 'k3/contract',
  event,
  continues,
  closes,
  basis: {},
  said: {},
  by: 'Sanne',
  at: '2026-11-22T14:03:00Z',
})

const chosen = entry('a', 'contract.chosen', null)
const talked = entry('b', 'contract.talked', 'a')

test('a thread tells its decisions from first to last, in whatever order the entries come', () => {
  expect(tell([talked, chosen])).toMatchObject({ agreed: ['contract.chosen', 'contract.talked'], rivals: [] })
})

test('an empty thread tells nothing', () => {
  expect(tell([])).toEqual({ agreed: [], rivals: [], endings: [] })
})

test('two endings that tell different things are a dispute, and progress waits at the fork', () => {
  const agreed = entry('c', 'contract.agreed', 'b')
  const parked = entry('d', 'contract.parked', 'b')
  const { agreed: told, rivals } = tell([chosen, talked, parked, agreed])
  expect(told).toEqual(['contract.chosen', 'contract.talked'])
  expect(rivals).toEqual([agreed, parked])
})

test('two people who decide the same do not disagree', () => {
  const here = entry('c', 'contract.agreed', 'b')
  const there = entry('d', 'contract.agreed', 'b')
  expect(tell([chosen, talked, here, there])).toMatchObject({
    agreed: ['contract.chosen', 'contract.talked', 'contract.agreed'],
    rivals: [],
  })
})

test('one who goes on further than the other is a dispute until somebody settles it', () => {
  const here = entry('c', 'contract.agreed', 'b')
  const back = entry('d', null, 'a', ['b'])
  expect(tell([chosen, talked, here, back]).rivals).toEqual([here, back])
  const settled = entry('e', null, 'c', ['d'])
  expect(tell([chosen, talked, here, back, settled])).toMatchObject({
    agreed: ['contract.chosen', 'contract.talked', 'contract.agreed'],
    rivals: [],
  })
})

test('going back continues an earlier entry and closes the later one', () => {
  const back = entry('c', null, 'a', ['b'])
  expect(tell([chosen, talked, back])).toMatchObject({ agreed: ['contract.chosen'], rivals: [] })
  const again = entry('d', 'contract.parked', 'c')
  expect(tell([chosen, talked, back, again]).agreed).toEqual(['contract.chosen', 'contract.parked'])
})

test('going back to before the first decision leaves an empty story', () => {
  const back = entry('c', null, null, ['b'])
  expect(tell([chosen, talked, back])).toMatchObject({ agreed: [], rivals: [] })
})

test('entries that point at each other in a circle, as a broken file may, do not hang', () => {
  const one = entry('x', 'contract.chosen', 'y')
  const two = entry('y', 'contract.talked', 'x')
  const end = entry('z', 'contract.agreed', 'y')
  expect(tell([one, two, end]).agreed).toHaveLength(3)
})

test('going back tells beforehand which decisions no longer hold', () => {
  const agreed = entry('c', 'contract.agreed', 'b')
  expect(goingBack([chosen, talked, agreed], 'a')).toEqual({ undone: [talked, agreed], restored: [] })
  expect(goingBack([chosen, talked, agreed], null)).toEqual({
    undone: [chosen, talked, agreed],
    restored: [],
  })
  expect(goingBack([chosen, talked, agreed], 'c')).toEqual({ undone: [], restored: [] })
})

test('going back to a decision that was left behind tells which ones hold again', () => {
  const back = entry('c', null, 'a', ['b'])
  const parked = entry('d', 'contract.parked', 'c')
  expect(goingBack([chosen, talked, back, parked], 'b')).toEqual({ undone: [parked], restored: [talked] })
})
