import { expect, test } from 'vitest'
import { getAdjacencyMap } from 'xstate/graph'
import { type SessionEvent, sessionEventTypes } from '../../../src/workflow/workSession/events'
import { sessionMachine } from '../../../src/workflow/workSession/sessionMachine'

const events: SessionEvent[] = [
  { type: 'start', block: 'a', at: 1000 },
  { type: 'go', block: 'b', at: 2000 },
  { type: 'skip', block: 'c', at: 3000 },
  { type: 'more', minutes: 5, at: 3000 },
  { type: 'away', from: 3000, at: 4000 },
  { type: 'count', at: 5000 },
  { type: 'pause', at: 6000 },
  { type: 'resume', at: 7000 },
  { type: 'close', at: 8000 },
  { type: 'reopen', at: 9000 },
]
// The times differ with every path; where a session stands does not.
const graph = getAdjacencyMap(sessionMachine, { events, serializeState: ({ value }) => String(value) })
type Node = (typeof graph)[keyof typeof graph]
type Move = Node['transitions'][keyof Node['transitions']]
const nodes: readonly Node[] = Object.values(graph)
const movesFrom = ({ transitions }: Node) => Object.values(transitions) as readonly Move[]
const moves = nodes.flatMap((node) =>
  movesFrom(node).flatMap(({ event }) =>
    node.state.can(event) ? [`${node.state.value} –${event.type}`] : [],
  ),
)

test('every event is there, and every state is reached', () => {
  expect(events.map(({ type }) => type)).toEqual([...sessionEventTypes])
  expect(nodes.map(({ state }) => state.value).toSorted()).toEqual([
    'closed',
    'paused',
    'prepared',
    'running',
  ])
})

test('a session can be moved, lengthened, paused, closed and opened again, and only where that makes sense', () => {
  expect(moves.toSorted()).toEqual([
    'closed –reopen',
    'paused –close',
    'paused –go',
    'paused –more',
    'paused –resume',
    'paused –skip',
    'prepared –start',
    'running –away',
    'running –close',
    'running –count',
    'running –go',
    'running –more',
    'running –pause',
    'running –skip',
  ])
})

test('what was closed too early is opened again with the time standing still', () => {
  const closed = nodes.find(({ state }) => state.value === 'closed')
  const reopened = (closed ? movesFrom(closed) : []).find(({ event }) => event.type === 'reopen')
  expect(reopened?.state.value).toBe('paused')
  expect(reopened?.state.context).toMatchObject({ closedAt: 0, since: 0 })
})
