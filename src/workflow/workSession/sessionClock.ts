import type { SessionProgress } from './replaySession'

type Block = { readonly id: string; readonly minutes: number }

/** What the clock of a session tells at one moment. All times in milliseconds. */
export type SessionClock = {
  /** How long the block at the front may take, with what was added. */
  readonly planned: number
  /** How long it has been at the front. */
  readonly spent: number
  /** What is left of it; below zero once it runs late. */
  readonly left: number
  /** How much later than planned the session ends, pauses left out; below zero when it is ahead. */
  readonly behind: number
  /** When the session ends if everything that comes takes its time. */
  readonly endsAt: number
  /** The whole time that was spent, pauses left out. */
  readonly total: number
  /** How long the time stood still since the start: pauses, and a closed laptop that nobody counted. */
  readonly still: number
}

/** Where a block stands: at the front, had, passed over on purpose, still to come, or left for what comes later. */
export type BlockState = 'now' | 'had' | 'skipped' | 'toCome' | 'left'

/** The times of one block. All times in milliseconds. */
export type BlockTimes = {
  readonly id: string
  readonly state: BlockState
  readonly planned: number
  readonly spent: number
  /** When a block that is still to come begins, if everything before it takes its time. */
  readonly startsAt: number | undefined
}

const minute = 60_000

/** Reads the clock. `blocks` are all blocks of the session in order, `now` is in milliseconds since 1970. */
export function readSessionClock(
  { times }: SessionProgress,
  blocks: readonly Block[],
  now: number,
): SessionClock {
  const { running, spentOn, plannedFor } = reading(times, now)
  const here = blocks.findIndex(({ id }) => id === times.block)
  const block = blocks[here]
  const planned = block ? plannedFor(block) : 0
  const spent = spentOn(times.block)
  const toCome = blocks
    .filter(({ id }, i) => i >= here && !times.skipped.includes(id))
    .reduce((sum, one) => sum + Math.max(plannedFor(one) - spentOn(one.id), 0), 0)
  // Also what a block took that is no longer in the agenda.
  const total = Object.values(times.spent).reduce((sum, one) => sum + one, 0) + running
  const agenda = blocks.reduce((sum, { minutes }) => sum + minutes * minute, 0)
  return {
    planned,
    spent,
    left: planned - spent,
    behind: total + toCome - agenda,
    endsAt: now + toCome,
    total,
    still: times.startedAt === 0 ? 0 : Math.max((times.closedAt || now) - times.startedAt - total, 0),
  }
}

/** The times of every block, in order. See `readSessionClock`. */
export function readBlockTimes(
  { times }: SessionProgress,
  blocks: readonly Block[],
  now: number,
): readonly BlockTimes[] {
  const { spentOn, plannedFor } = reading(times, now)
  const here = blocks.findIndex(({ id }) => id === times.block)
  let startsAt = now
  return blocks.map((block, i): BlockTimes => {
    const [planned, spent] = [plannedFor(block), spentOn(block.id)]
    const state = stateOf(block, i)
    const start = startsAt
    if (state === 'now' || state === 'toCome') startsAt += Math.max(planned - spent, 0)
    return { id: block.id, state, planned, spent, startsAt: state === 'toCome' ? start : undefined }
  })

  function stateOf({ id }: Block, i: number): BlockState {
    if (id === times.block) return 'now'
    if (times.skipped.includes(id)) return 'skipped'
    if (i > here) return 'toCome'
    return spentOn(id) > 0 ? 'had' : 'left'
  }
}

function reading(times: SessionProgress['times'], now: number) {
  const running = times.since > 0 ? Math.max(now - times.since, 0) : 0
  return {
    running,
    spentOn: (id: string) => (times.spent[id] ?? 0) + (id === times.block ? running : 0),
    plannedFor: ({ id, minutes }: Block) => (minutes + (times.extra[id] ?? 0)) * minute,
  }
}
