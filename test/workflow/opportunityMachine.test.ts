import { describe, expect, test } from 'vitest'
import { getAdjacencyMap, getShortestPaths } from 'xstate/graph'
import { contractDecisions, type RouteDecision, tenderDecisions } from '../../src/content/decisions'
import { opportunityMachine } from '../../src/workflow/opportunityMachine'
import { canTake, replay } from '../../src/workflow/replay'

const all = [...contractDecisions, ...tenderDecisions]
const graph = getAdjacencyMap(opportunityMachine, { events: all.map((type) => ({ type })) })
type Node = (typeof graph)[keyof typeof graph]
type Move = Node['transitions'][keyof Node['transitions']]
const nodes: readonly Node[] = Object.values(graph)
const movesOf = ({ transitions }: Node): readonly Move[] => Object.values(transitions)
const chartEdges = (route: 'contract' | 'tender') =>
  Object.entries(opportunityMachine.config.states?.[route]?.states ?? {}).flatMap(([from, { on = {} }]) =>
    Object.entries(on).map(([event, to]) => `${from} –${event}→ ${String(to)}`),
  )

/** Every move that really happens in the graph, told for one route. */
function reachedEdges(route: 'contract' | 'tender'): Set<string> {
  const reached = new Set<string>()
  for (const node of nodes) {
    for (const { event, state: next } of movesOf(node)) {
      const { state } = node
      if (state.value[route] !== next.value[route]) {
        reached.add(`${state.value[route]} –${event.type}→ ${next.value[route]}`)
      }
    }
  }
  return reached
}

describe.each(['contract', 'tender'] as const)('route %s', (route) => {
  test('every transition of the chart is reached, and no other', () => {
    expect([...reachedEdges(route)].sort()).toEqual(chartEdges(route).sort())
  })

  test('every state can be reached', () => {
    const states = Object.keys(opportunityMachine.config.states?.[route]?.states ?? {})
    const reached = new Set(nodes.map(({ state }) => state.value[route]))
    expect([...reached].sort()).toEqual(states.sort())
  })

  test('every decision that people can take is in the chart, and the other way round', () => {
    const offered: readonly string[] = route === 'contract' ? contractDecisions : tenderDecisions
    const inChart = new Set(chartEdges(route).map((edge) => edge.split('–')[1]?.split('→')[0]))
    expect([...inChart].sort()).toEqual([...offered].sort())
  })

  test('the other route stands still', () => {
    const other = route === 'contract' ? 'tender' : 'contract'
    for (const node of nodes) {
      for (const { event, state: next } of movesOf(node)) {
        const { state } = node
        if (event.type.startsWith(`${route}.`)) expect(next.value[other]).toBe(state.value[other])
      }
    }
  })
})

test('from every state but the ended one there is a way to "vast onderdeel"', () => {
  for (const { state } of nodes) {
    for (const route of ['contract', 'tender'] as const) {
      if (state.value[route] === 'stopped') continue
      const ways = getShortestPaths(opportunityMachine, {
        fromState: state,
        events: all.filter((type) => type.startsWith(route)).map((type) => ({ type })),
        toState: (one) => one.value[route] === 'embedded',
      })
      expect(ways.length, `${route}: ${state.value[route]}`).toBeGreaterThan(0)
    }
  }
}, 60_000)

test('replaying the way to a state leads to that state', () => {
  for (const { state, steps } of getShortestPaths(opportunityMachine, {
    events: all.map((type) => ({ type })),
  })) {
    const events = steps.map(({ event }) => event).filter(({ type }) => !type.startsWith('xstate.'))
    const { progress, notTaken } = replay(opportunityMachine, events as { type: RouteDecision }[])
    expect(progress.value).toEqual(state.value)
    expect(notTaken).toEqual([])
  }
})

test('a decision that does not fit is told, and changes nothing', () => {
  const { progress, notTaken } = replay(opportunityMachine, [
    { type: 'contract.agreed' },
    { type: 'contract.chosen' },
    { type: 'tender.awarded' },
  ])
  expect(progress.value).toEqual({ contract: 'chosen', tender: 'idea' })
  expect(notTaken).toEqual([{ type: 'contract.agreed' }, { type: 'tender.awarded' }])
})

test('when both routes have stopped, nothing can be decided any more', () => {
  const { progress } = replay(opportunityMachine, [
    { type: 'contract.chosen' },
    { type: 'contract.stopped' },
    { type: 'tender.chosen' },
    { type: 'tender.stopped' },
  ])
  expect(progress.status).toBe('done')
  expect(all.filter((type) => canTake(progress, { type }))).toEqual([])
})
