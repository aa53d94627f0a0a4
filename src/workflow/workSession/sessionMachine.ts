import { assign, setup } from 'xstate'
import type { SessionEvent } from './events'

/** Where the time of a session went. All times in milliseconds. */
export type SessionTimes = {
  /** When it began; 0 while it did not. */
  readonly startedAt: number
  readonly closedAt: number
  /** The block that is at the front; '' before the start. */
  readonly block: string
  /** Since when the present stretch runs; 0 while the time stands still. */
  readonly since: number
  /** How long each block was at the front until `since`. */
  readonly spent: Readonly<Record<string, number>>
  /** What was added to a block, in minutes. */
  readonly extra: Readonly<Record<string, number>>
  readonly skipped: readonly string[]
  /** The last time that the laptop was closed, which was not counted; 0 if there is none. */
  readonly away: number
}

const before: SessionTimes = {
  startedAt: 0,
  closedAt: 0,
  block: '',
  since: 0,
  spent: {},
  extra: {},
  skipped: [],
  away: 0,
}

/** The time until `at` is written to the block that it belongs to. */
function settle(times: SessionTimes, at: number): SessionTimes {
  if (times.since === 0) return times
  return add({ ...times, since: Math.max(at, times.since) }, at - times.since)
}

function add(times: SessionTimes, time: number): SessionTimes {
  const { block, spent } = times
  return { ...times, spent: { ...spent, [block]: (spent[block] ?? 0) + Math.max(time, 0) } }
}

function without(list: readonly string[], one: string): readonly string[] {
  return list.filter((other) => other !== one)
}

/**
 * A session: prepared, running, paused, closed. Blocks come to the front in any order and none locks; nothing follows by
 * itself. It holds times only: notes, votes and decisions are no part of it, so that no event can lose one.
 */
export const sessionMachine = setup({
  types: { context: {} as SessionTimes, events: {} as SessionEvent },
  actions: {
    begin: assign(({ context, event }) =>
      event.type === 'start'
        ? { ...context, startedAt: event.at, block: event.block, since: event.at }
        : context,
    ),
    go: assign(({ context, event }) => {
      if (event.type !== 'go' && event.type !== 'skip') return context
      const { block } = context
      const times = { ...settle(context, event.at), block: event.block, away: 0 }
      const skipped = without(times.skipped, event.block)
      const skips = event.type === 'skip' && block !== event.block
      return { ...times, skipped: skips ? [...without(skipped, block), block] : skipped }
    }),
    more: assign(({ context, event }) => {
      if (event.type !== 'more') return context
      const { block, extra } = context
      return { ...context, extra: { ...extra, [block]: (extra[block] ?? 0) + event.minutes } }
    }),
    leave: assign(({ context, event }) => {
      if (event.type !== 'away' || context.since === 0) return context
      const from = Math.min(Math.max(event.from, context.since), event.at)
      return { ...settle(context, from), since: event.at, away: event.at - from }
    }),
    count: assign(({ context }) => ({ ...add(context, context.away), away: 0 })),
    stop: assign(({ context, event }) => ({ ...settle(context, event.at), since: 0, away: 0 })),
    run: assign(({ context, event }) => ({ ...context, since: event.at })),
    close: assign(({ context, event }) => ({ ...context, closedAt: event.at })),
    open: assign(({ context }) => ({ ...context, closedAt: 0 })),
  },
}).createMachine({
  id: 'session',
  context: before,
  initial: 'prepared',
  states: {
    prepared: { on: { start: { target: 'running', actions: 'begin' } } },
    running: {
      on: {
        go: { actions: 'go' },
        skip: { actions: 'go' },
        more: { actions: 'more' },
        away: { actions: 'leave' },
        count: { actions: 'count' },
        pause: { target: 'paused', actions: 'stop' },
        close: { target: 'closed', actions: ['stop', 'close'] },
      },
    },
    paused: {
      on: {
        go: { actions: 'go' },
        skip: { actions: 'go' },
        more: { actions: 'more' },
        resume: { target: 'running', actions: 'run' },
        close: { target: 'closed', actions: 'close' },
      },
    },
    // What was closed too early is opened again where it stood, with the time standing still.
    closed: { on: { reopen: { target: 'paused', actions: 'open' } } },
  },
})

export type SessionState = 'prepared' | 'running' | 'paused' | 'closed'
