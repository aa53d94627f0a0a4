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
}

const minute = 60_000

/** Reads the clock. `blocks` are all blocks of the session in order, `now` is in milliseconds since 1970. */
export function readSessionClock(
  { times }: SessionProgress,
  blocks: readonly Block[],
  now: number,
): SessionClock {
  const running = times.since > 0 ? Math.max(now - times.since, 0) : 0
  const spentOn = (id: string) => (times.spent[id] ?? 0) + (id === times.block ? running : 0)
  const plannedFor = ({ id, minutes }: Block) => (minutes + (times.extra[id] ?? 0)) * minute
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
  }
}
