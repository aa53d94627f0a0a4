import {
  type AnyStateMachine,
  type EventFromLogic,
  initialTransition,
  type SnapshotFrom,
  transition,
} from 'xstate'

export type Replay<Machine extends AnyStateMachine> = {
  readonly progress: SnapshotFrom<Machine>
  /** The decisions the chart could not take, for a flag on screen: they stay in the journal. */
  readonly notTaken: readonly EventFromLogic<Machine>[]
}

const replays = new WeakMap<AnyStateMachine, Map<string, Replay<AnyStateMachine>>>()
const remembered = 2000

/**
 * Follows decisions through a chart, and tells which ones it could not take. Charts are pure, so the same decisions
 * are followed once: of two hundred opportunities most have the same story as another.
 */
export function replay<Machine extends AnyStateMachine>(
  machine: Machine,
  events: readonly EventFromLogic<Machine>[],
): Replay<Machine> {
  const known = replays.get(machine) ?? new Map<string, Replay<AnyStateMachine>>()
  replays.set(machine, known)
  const story = JSON.stringify(events)
  const before = known.get(story)
  if (before) return before as Replay<Machine>
  const now = follow(machine, events)
  if (known.size >= remembered) known.clear()
  known.set(story, now as Replay<AnyStateMachine>)
  return now
}

function follow<Machine extends AnyStateMachine>(
  machine: Machine,
  events: readonly EventFromLogic<Machine>[],
): Replay<Machine> {
  let progress = startOf(machine)
  const notTaken: EventFromLogic<Machine>[] = []
  for (const event of events) {
    if (canTake(progress, event)) [progress] = transition(machine as AnyStateMachine, progress, event)
    else notTaken.push(event)
  }
  return { progress: progress as SnapshotFrom<Machine>, notTaken }
}

const starts = new WeakMap<AnyStateMachine, SnapshotFrom<AnyStateMachine>>()

/** Every replay of a chart starts alike, and to work that start out is most of the work of a short story. */
function startOf(machine: AnyStateMachine): SnapshotFrom<AnyStateMachine> {
  const known = starts.get(machine)
  if (known) return known
  const [start] = initialTransition(machine)
  starts.set(machine, start)
  return start
}

/** A finished chart would still say `can`, so the status is asked first. */
export function canTake(progress: SnapshotFrom<AnyStateMachine>, event: { type: string }): boolean {
  return progress.status === 'active' && progress.can(event)
}
