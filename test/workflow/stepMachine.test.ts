import { expect, test } from 'vitest'
import { getAdjacencyMap } from 'xstate/graph'
import { partDecisions, stepDecisions } from '../../src/content/decisions'
import { createStepMachine, type StepEvent } from '../../src/workflow/stepMachine'

const parts = ['occasion', 'boardStory']
const machine = createStepMachine(parts)
const events: StepEvent[] = [
  ...partDecisions.flatMap((type) => parts.map((part) => ({ type, part }))),
  ...stepDecisions.map((type) => ({ type })),
]
type Value = { step: string; parts: Record<string, string> }
const graph = getAdjacencyMap(machine, { events })
type Node = (typeof graph)[keyof typeof graph]
type Move = Node['transitions'][keyof Node['transitions']]
const nodes: readonly Node[] = Object.values(graph)
const moves = nodes.flatMap(({ state, transitions }) =>
  (Object.values(transitions) as readonly Move[]).map(({ event, state: next }) => ({
    event,
    from: state.value as Value,
    to: next.value as Value,
  })),
)

test('every part can be done, reopened, put off and resumed', () => {
  for (const part of parts) {
    const reached = new Set(
      moves
        .filter(({ from, to }) => from.parts[part] !== to.parts[part])
        .map(({ event, from, to }) => `${from.parts[part]} –${event.type}→ ${to.parts[part]}`),
    )
    expect([...reached].sort()).toEqual([
      'done –part.reopened→ open',
      'later –part.done→ done',
      'later –part.resumed→ open',
      'open –part.done→ done',
      'open –part.postponed→ later',
    ])
  }
})

test('a decision about one part moves no other part', () => {
  for (const { event, from, to } of moves) {
    for (const part of parts) {
      if ('part' in event && event.part !== part) expect(to.parts[part]).toBe(from.parts[part])
    }
  }
})

test('a step is closed and reopened by people only, whatever its parts tell', () => {
  for (const { event, from, to } of moves) {
    if (from.step !== to.step) expect(['step.closed', 'step.reopened']).toContain(event.type)
  }
  const closedWith = moves.filter(({ event }) => event.type === 'step.closed').map(({ from }) => from.parts)
  expect(closedWith).toContainEqual({ occasion: 'open', boardStory: 'open' })
  expect(closedWith).toContainEqual({ occasion: 'done', boardStory: 'later' })
})
