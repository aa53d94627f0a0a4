import { expect, test } from 'vitest'
import { getAdjacencyMap } from 'xstate/graph'
import { planDecisions } from '../../src/content/decisions'
import type { JournalEntry } from '../../src/workflow/journal'
import { planMachine, planThread } from '../../src/workflow/planMachine'
import { readProgress } from '../../src/workflow/progress'

const entry = (
  id: string,
  event: JournalEntry['event'],
  continues: string | null,
  closes: string[] = [],
) => ({
  id,
  thread: planThread,
  event,
  continues,
  closes,
  basis: {},
  said: {},
  by: 'Karin',
  at: '2026-11-22T10:00:00Z',
})

test('a plan is approved, approved again, withdrawn and approved anew, and nothing else', () => {
  const graph = getAdjacencyMap(planMachine, { events: planDecisions.map((type) => ({ type })) })
  type Node = (typeof graph)[keyof typeof graph]
  const nodes: readonly Node[] = Object.values(graph)
  const moves = nodes.flatMap(({ state, transitions }) =>
    (Object.values(transitions) as readonly Node['transitions'][keyof Node['transitions']][]).flatMap(
      ({ event, state: next }) =>
        event.type === 'plan.approved' || state.value !== next.value
          ? [`${state.value} –${event.type}→ ${next.value}`]
          : [],
    ),
  )
  expect(moves.sort()).toEqual([
    'approved –plan.approved→ approved',
    'approved –plan.withdrawn→ draft',
    'draft –plan.approved→ approved',
  ])
})

test('each approval is a version, also after one was withdrawn', () => {
  const plan = readProgress([
    entry('a', 'plan.approved', null),
    entry('b', 'plan.withdrawn', 'a'),
    entry('c', 'plan.approved', 'b'),
  ]).plan()
  expect(plan).toMatchObject({ state: 'approved', rivals: [], notTaken: [] })
  expect(plan.versions.map(({ id }) => id)).toEqual(['a', 'c'])
})

test('a withdrawal on one laptop and a new approval on the other are a dispute, and the plan waits', () => {
  const plan = readProgress([
    entry('a', 'plan.approved', null),
    entry('b', 'plan.withdrawn', 'a'),
    entry('c', 'plan.approved', 'a'),
  ]).plan()
  expect(plan.rivals.map(({ id }) => id)).toEqual(['b', 'c'])
  expect(plan).toMatchObject({ state: 'approved', last: { id: 'a' } })
})

test('a dossier in which nobody spoke about the plan has a draft', () => {
  expect(readProgress([]).plan()).toEqual({
    state: 'draft',
    versions: [],
    last: undefined,
    rivals: [],
    notTaken: [],
  })
})
