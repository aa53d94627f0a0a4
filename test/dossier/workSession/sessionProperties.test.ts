import { expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { createLiveSession, type LiveSession } from '../../../src/browser/liveSessionActor'
import { putSticker } from '../../../src/dossier/commands/canvas/putSticker'
import { decide } from '../../../src/dossier/commands/decide'
import { addRecord } from '../../../src/dossier/commands/records'
import { recordSessionEvent } from '../../../src/dossier/commands/workSession/recordSessionEvent'
import { newId } from '../../../src/dossier/document/newId'
import { readSessionEvents } from '../../../src/dossier/workSession/liveSession'
import type { SessionEvent } from '../../../src/workflow/workSession/events'
import { replaySession } from '../../../src/workflow/workSession/replaySession'
import { readSessionClock } from '../../../src/workflow/workSession/sessionClock'
import { roomBlocks, writeRoomSession } from '../../support/roomSession'
import { type Chance, chanceOf, type Laptop, laptop, stateOf } from '../laptops'

// Many sessions take a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const begin = Date.parse('2026-11-24T13:00:00+01:00')
const blocks = roomBlocks.map(({ id }) => id)

type Room = { readonly on: Laptop; readonly live: LiveSession; clock: number; readonly made: Set<string> }

function roomOf(on: Laptop, made: Set<string>): Room {
  const decide = (command: Parameters<Parameters<typeof createLiveSession>[0]['decide']>[0]) =>
    on.document.transact(() => command(on.draft))
  const live = createLiveSession({ snapshot: on.snapshot, decide }, 's')
  live.subscribe(() => undefined)
  return { on, live, clock: begin, made }
}

/** Any event, also one that fits nowhere: of a block that is not there, or with a clock that was set back. */
function anyEvent(chance: Chance, room: Room): SessionEvent {
  room.clock += chance.number(600_000) - 60_000
  const { clock: at } = room
  const block = chance.pickFrom([...blocks, 'nowhere']) ?? 'nowhere'
  return chance.pick<SessionEvent>([
    { type: 'start', block, at },
    { type: 'go', block, at },
    { type: 'go', block, at },
    { type: 'skip', block, at },
    { type: 'more', minutes: 5, at },
    { type: 'away', from: at - chance.number(3_600_000) + 60_000, at },
    { type: 'count', at },
    { type: 'pause', at },
    { type: 'resume', at },
    { type: 'resume', at },
    { type: 'close', at },
    { type: 'reopen', at },
    { type: 'reopen', at },
  ])
}

/** What the room makes meanwhile: a note, a sticker, a point or a decision. */
function make({ on, made }: Room, chance: Chance): void {
  const id = `${on.name}-${made.size}`
  const kind = chance.pick(['note', 'sticker', 'point', 'decision'])
  on.document.transact(() => {
    if (kind === 'note')
      addRecord(on.draft, 'notes', id, { canvas: 'k', field: 'tasks', text: id, rank: 'A' })
    else if (kind === 'sticker') putSticker(on.draft, { canvas: 'k', note: 'n', kind: 'impact', voter: id })
    else if (kind === 'point')
      addRecord(on.draft, 'sessionPoints', id, { session: 's', kind: 'note', text: id, rank: 'A' })
    else {
      const at = '2026-11-24T12:00:00Z'
      decide(on.draft, { id, by: 'Sanne', at, thread: `t-${on.name}`, event: 'step.closed' })
    }
  })
  made.add(`${kind} ${id}`)
}

function step(room: Room, chance: Chance): void {
  const { on, live } = room
  const event = anyEvent(chance, room)
  const ways = [
    () => void live.act(event),
    () => void live.act(event),
    // As it comes from a file of a laptop on which it did fit.
    () => on.document.transact(() => recordSessionEvent(on.draft, 's', newId(), event)),
    () => make(room, chance),
  ]
  chance.pickFrom(ways)?.()
}

function expectNothingLost({ on, made }: Room, because: string): void {
  const { notes, stickers, sessionPoints, journal } = on.snapshot.current
  const there = [
    ...Object.values(notes).flatMap(({ id, removed }) => (removed ? [] : `note ${id}`)),
    ...Object.values(stickers).flatMap(({ voter, removed }) => (removed ? [] : `sticker ${voter}`)),
    ...Object.values(sessionPoints).flatMap(({ id, removed }) => (removed ? [] : `point ${id}`)),
    ...Object.keys(journal).map((id) => `decision ${id}`),
  ]
  expect(there.toSorted(), because).toEqual([...made].toSorted())
}

/** Running and standing still, told apart event by event and without the chart. */
function addUp(events: readonly SessionEvent[], now: number): { ran: number; still: number } {
  const sum = { ran: 0, still: 0 }
  let state: 'prepared' | 'running' | 'paused' | 'closed' = 'prepared'
  let since = 0
  let away = 0
  let closed = 0
  for (const event of events) {
    const { type, at } = event
    const passed = at - since
    if (state === 'prepared') {
      if (type === 'start') [state, since] = ['running', at]
    } else if (state === 'closed') {
      if (type === 'reopen') [state, since, sum.still] = ['paused', at, sum.still + at - closed]
    } else if (state === 'paused') {
      if (type === 'resume' || type === 'close') {
        ;[state, since, sum.still] = [type === 'close' ? 'closed' : 'running', at, sum.still + passed]
        closed = at
      }
    } else if (event.type === 'away') {
      const from = Math.min(Math.max(event.from, since), at)
      away = at - from
      sum.ran += from - since
      sum.still += away
      since = at
    } else if (type === 'count') {
      sum.ran += away
      sum.still -= away
      away = 0
    } else if (type === 'go' || type === 'skip' || type === 'pause' || type === 'close') {
      sum.ran += passed
      since = at
      away = 0
      if (type === 'pause') state = 'paused'
      if (type === 'close') [state, closed] = ['closed', at]
    }
  }
  if (state === 'running') sum.ran += now - since
  if (state === 'paused') sum.still += now - since
  return sum
}

function expectRightTimes({ on, live }: Room, because: string): void {
  const events = readSessionEvents(on.snapshot.current, 's')
  const { current } = live
  expect(current, because).toEqual(replaySession(events))
  const { times } = current
  for (const time of [times.since, times.away, times.startedAt, ...Object.values(times.spent)]) {
    expect(time, because).toBeGreaterThanOrEqual(0)
  }
  const now = Math.max(begin, ...events.map(({ at }) => at)) + 90_000
  const clock = readSessionClock(current, roomBlocks, now)
  expect({ ran: clock.total, still: clock.still }, because).toEqual(addUp(events, now))
}

test('no sequence of events on two laptops loses a note, a sticker, a point or a decision, or makes the times wrong', () => {
  const seen = new Set<string>()
  for (let seed = 0; seed < 24; seed++) {
    const chance = chanceOf(seed)
    const first = laptop('anna', chance)
    first.document.transact(() => writeRoomSession(first.draft, begin))
    first.document.transact(() =>
      addRecord(first.draft, 'notes', 'n', { canvas: 'k', field: 'tasks', text: 'Post', rank: 'A' }),
    )
    const second = laptop('bob', chance, stateOf(first))
    const anna = roomOf(first, new Set(['note n']))
    const bob = roomOf(second, new Set(['note n']))
    for (let round = 0; round < 3; round++) {
      for (let i = 0; i < 8; i++) {
        for (const room of [anna, bob]) {
          step(room, chance)
          expectNothingLost(room, `session ${seed}`)
          expectRightTimes(room, `session ${seed}`)
          seen.add(room.live.current.state)
        }
      }
      const [fromAnna, fromBob] = [stateOf(first), stateOf(second)]
      Y.applyUpdateV2(first.document, fromBob)
      Y.applyUpdateV2(second.document, fromAnna)
      const all = new Set([...anna.made, ...bob.made])
      for (const one of all) {
        anna.made.add(one)
        bob.made.add(one)
      }
      for (const room of [anna, bob]) {
        expectNothingLost(room, `session ${seed}`)
        expectRightTimes(room, `session ${seed}`)
      }
      expect(anna.live.current, `session ${seed}`).toEqual(bob.live.current)
    }
  }
  expect([...seen].toSorted()).toEqual(['closed', 'paused', 'running'])
})

test('an event that does not fit where a session stands is not recorded', () => {
  const chance = chanceOf(1)
  const on = laptop('anna', chance)
  on.document.transact(() => writeRoomSession(on.draft, begin))
  const { live } = roomOf(on, new Set())
  expect(live.act({ type: 'resume', at: begin + 1000 })).toBe(false)
  expect(live.act({ type: 'start', block: 'canvas', at: begin + 1000 })).toBe(false)
  expect(Object.keys(on.snapshot.current.sessionEvents)).toEqual(['s/start'])
})

test('a clock that was set back does not put an event before what happened already', () => {
  const on = laptop('anna', chanceOf(1))
  on.document.transact(() => writeRoomSession(on.draft, begin))
  const { live } = roomOf(on, new Set())
  live.act({ type: 'go', block: 'canvas', at: begin + 60_000 })
  live.act({ type: 'go', block: 'votes', at: begin - 3_600_000 })
  expect(live.current.times).toMatchObject({ block: 'votes', since: begin + 60_001 })
})
