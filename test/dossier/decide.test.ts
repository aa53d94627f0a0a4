import { expect, test } from 'vitest'
import { decide, goBack, settle } from '../../src/dossier/commands/decide'
import type { DossierDraft } from '../../src/dossier/document/draft'
import { progressOf } from '../../src/dossier/progress/progressOf'
import { readJournal } from '../../src/dossier/progress/readJournal'
import { memoryDossier, signed } from '../support/memoryDossier'

const thread = 'k1/contract'
const stateOf = (dossier: ReturnType<typeof memoryDossier>) =>
  progressOf(dossier.view()).route('k1', 'contract').state

function talking() {
  const chosen = signed()
  const talked = signed('Mirjam')
  const dossier = memoryDossier(
    (draft) => decide(draft, { ...chosen, thread, event: 'contract.chosen' }),
    (draft) =>
      decide(draft, { ...talked, thread, event: 'contract.talked', basis: { answered: 3, asked: 5 } }),
  )
  return { dossier, chosen, talked }
}

/** Two entries that continue the same one, as after a merge. */
function disputed() {
  const { dossier, talked } = talking()
  const rival = (event: 'contract.agreed' | 'contract.parked') => {
    const { id, ...rest } = signed()
    const entry = { ...rest, thread, event, continues: talked.id, closes: [], basis: {}, said: {} }
    dossier.change(({ journal }: DossierDraft) => journal.set(id, entry))
    return id
  }
  return { dossier, agreed: rival('contract.agreed'), parked: rival('contract.parked') }
}

test('a decision continues the last one and keeps what was true then', () => {
  const { dossier, chosen, talked } = talking()
  expect(dossier.view().journal[talked.id]).toMatchObject({
    continues: chosen.id,
    by: 'Mirjam',
    basis: { answered: 3, asked: 5 },
  })
  expect(stateOf(dossier)).toBe('talking')
})

test('going back leaves every entry in the journal, and says which ones no longer hold', () => {
  const { dossier, chosen, talked } = talking()
  dossier.change((draft) => goBack(draft, { ...signed(), to: chosen.id, thread }))
  expect(stateOf(dossier)).toBe('chosen')
  const standing = new Map(readJournal(dossier.view()).map((line) => [line.entry.id, line.standing]))
  expect(standing.get(chosen.id)).toBe('holds')
  expect(standing.get(talked.id)).toBe('past')
  expect(standing.size).toBe(3)
})

test('one can go back to before the first decision, and decide anew', () => {
  const { dossier } = talking()
  dossier.change((draft) => goBack(draft, { ...signed(), to: null, thread }))
  expect(stateOf(dossier)).toBe('idea')
  dossier.change((draft) => decide(draft, { ...signed(), thread, event: 'contract.parked' }))
  expect(stateOf(dossier)).toBe('parked')
})

test('in a dispute progress waits at the fork, and nothing can be decided before it is settled', () => {
  const { dossier } = disputed()
  expect(stateOf(dossier)).toBe('talking')
  expect(progressOf(dossier.view()).route('k1', 'contract').possible).toEqual([])
  expect(() =>
    dossier.change((draft) => decide(draft, { ...signed(), thread, event: 'contract.parked' })),
  ).toThrow('decision.notPossible')
})

test.each([
  ['agreed', 'agreed'],
  ['parked', 'parked'],
] as const)('a dispute is settled by choosing "%s"', (choice, state) => {
  const { dossier, ...rivals } = disputed()
  dossier.change((draft) => settle(draft, { ...signed(), winner: rivals[choice] }))
  expect(stateOf(dossier)).toBe(state)
  expect(progressOf(dossier.view()).disputes).toEqual([])
})

test('two people who decided the same leave one ending for the next decision', () => {
  const { dossier, talked } = talking()
  for (const by of ['Sanne', 'Ahmed']) {
    const { id, at } = signed()
    const entry = {
      by,
      at,
      thread,
      event: 'contract.agreed',
      continues: talked.id,
      closes: [],
      basis: {},
      said: {},
    }
    dossier.change(({ journal }: DossierDraft) => journal.set(id, entry))
  }
  dossier.change((draft) => decide(draft, { ...signed(), thread, event: 'contract.started' }))
  expect(stateOf(dossier)).toBe('running')
  expect(progressOf(dossier.view()).disputes).toEqual([])
})

test('an entry that is not there cannot be gone back to', () => {
  const { dossier } = talking()
  expect(() => dossier.change((draft) => goBack(draft, { ...signed(), to: 'weg', thread }))).toThrow(
    'decision.unknownEntry',
  )
})
