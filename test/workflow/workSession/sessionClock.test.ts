import { describe, expect, test } from 'vitest'
import type { SessionEvent } from '../../../src/workflow/workSession/events'
import { replaySession } from '../../../src/workflow/workSession/replaySession'
import { readBlockTimes, readSessionClock } from '../../../src/workflow/workSession/sessionClock'

const minute = 60_000
const begin = Date.parse('2026-11-24T13:00:00+01:00')
const at = (minutes: number) => begin + minutes * minute
const blocks = [
  { id: 'why', minutes: 5 },
  { id: 'canvas', minutes: 30 },
  { id: 'break', minutes: 15 },
  { id: 'round', minutes: 10 },
]
const start: SessionEvent = { type: 'start', block: 'why', at: begin }
const go = (block: string, when: number): SessionEvent => ({ type: 'go', block, at: at(when) })

/** What the clock tells after some events, in minutes; `endsAt` since the start. */
function read(now: number, ...events: SessionEvent[]) {
  const clock = readSessionClock(replaySession(events), blocks, at(now))
  const { planned, spent, left, behind, endsAt, total, still } = clock
  const inMinutes = { planned, spent, left, behind, endsAt: endsAt - begin, total, still }
  return Object.fromEntries(Object.entries(inMinutes).map(([name, value]) => [name, value / minute]))
}

describe('the clock of a session of an hour', () => {
  test('is on time as long as a block stays within its time', () => {
    expect(read(3, start)).toEqual({
      planned: 5,
      spent: 3,
      left: 2,
      behind: 0,
      endsAt: 60,
      total: 3,
      still: 0,
    })
  })

  test('runs behind from the moment that a block takes longer, and moves nothing', () => {
    expect(read(9, start)).toMatchObject({ spent: 9, left: -4, behind: 4, endsAt: 64 })
  })

  test('is ahead when people go on early', () => {
    expect(read(3, start, go('canvas', 3))).toMatchObject({ left: 30, behind: -2, endsAt: 58 })
  })

  test('counts a block that was skipped as won time, and as lost time once people do it after all', () => {
    const skipped: SessionEvent[] = [start, go('break', 5), { type: 'skip', block: 'round', at: at(5) }]
    expect(read(5, ...skipped)).toMatchObject({ behind: -45, endsAt: 15 })
    expect(read(5, ...skipped, go('break', 5))).toMatchObject({ behind: -30, endsAt: 30 })
  })

  test('goes on where a block was left when people step back to it', () => {
    const back = [start, go('canvas', 5), go('why', 7), go('canvas', 8)]
    expect(read(10, ...back)).toMatchObject({ planned: 30, spent: 4, left: 26, total: 10, behind: 1 })
  })

  test('gives a block the minutes that were added, as often as that happened', () => {
    const more: SessionEvent = { type: 'more', minutes: 5, at: at(4) }
    expect(read(4, start, more, { ...more, at: at(4) + 1 })).toMatchObject({
      planned: 15,
      left: 11,
      behind: 10,
    })
  })

  test('stands still for the whole of a pause, which ends the session later and makes nobody late', () => {
    const pause: SessionEvent = { type: 'pause', at: at(4) }
    expect(read(64, start, pause)).toMatchObject({ left: 1, behind: 0, endsAt: 120, total: 4, still: 60 })
    expect(read(65, start, pause, { type: 'resume', at: at(64) })).toMatchObject({
      left: 0,
      still: 60,
      total: 5,
    })
  })

  test('leaves out the time in which the laptop was closed, until people count it', () => {
    const away: SessionEvent = { type: 'away', from: at(2), at: at(44) }
    expect(read(44, start, away)).toMatchObject({ spent: 2, left: 3, behind: 0, still: 42 })
    expect(replaySession([start, away]).times.away).toBe(42 * minute)
    const counted = read(44, start, away, { type: 'count', at: at(44) })
    expect(counted).toMatchObject({ spent: 44, left: -39, behind: 39, still: 0 })
  })

  test('counts a closed laptop once, also when two windows noticed it', () => {
    const away: SessionEvent = { type: 'away', from: at(2), at: at(44) }
    const again = read(44, start, away, { ...away, at: at(44) + 1 })
    expect(again.spent).toBeCloseTo(2)
    expect(again.still).toBeCloseTo(42)
  })

  test('stops at the end of the session', () => {
    const closed: SessionEvent[] = [start, { type: 'close', at: at(20) }]
    expect(read(500, ...closed)).toMatchObject({ total: 20, still: 0 })
  })
})

test('the list of blocks says what was had, skipped and left, and when the rest begins', () => {
  const events: SessionEvent[] = [start, go('break', 6), { type: 'skip', block: 'round', at: at(6) }]
  const times = (...more: SessionEvent[]) =>
    readBlockTimes(replaySession([...events, ...more]), blocks, at(8)).map(({ id, state, startsAt }) => [
      id,
      state,
      startsAt && (startsAt - begin) / minute,
    ])
  expect(times()).toEqual([
    ['why', 'had', undefined],
    ['canvas', 'left', undefined],
    ['break', 'skipped', undefined],
    ['round', 'now', undefined],
  ])
  expect(times(go('canvas', 6.5))).toEqual([
    ['why', 'had', undefined],
    ['canvas', 'now', undefined],
    ['break', 'skipped', undefined],
    ['round', 'toCome', 36.5],
  ])
})
