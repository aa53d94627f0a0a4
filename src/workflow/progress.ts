import {
  contractDecisions,
  type Decision,
  type PartDecision,
  type PlanDecision,
  type RouteDecision,
  type StepDecision,
  tenderDecisions,
} from '../content/decisions'
import type { Route, StepId } from '../content/define'
import { partsOfRoute, steps } from '../content/steps'
import { type JournalEntry, storyOf, type Telling, tell, threadsOf } from './journal'
import { opportunityMachine, type RouteState } from './opportunityMachine'
import { type PlanState, planMachine, planThread } from './planMachine'
import { canTake, replay } from './replay'
import { createStepMachine, type PartState, type StepEvent } from './stepMachine'

/** What one thread of the journal says now. */
export type ThreadProgress = {
  /** The entry that was agreed last; none while nobody decided anything. */
  readonly last: JournalEntry | undefined
  /** The endings that differ after a merge; empty if there is no dispute. */
  readonly rivals: readonly JournalEntry[]
  /** Decisions in the journal that the chart could not follow. */
  readonly notTaken: readonly Decision[]
}

export type PartProgress = ThreadProgress & { readonly state: PartState }
export type StepProgress = ThreadProgress & {
  readonly closed: boolean
  readonly parts: Readonly<Record<string, PartProgress>>
}
export type RouteProgress = ThreadProgress & {
  readonly state: RouteState
  /** The decisions that the chart can take now; none while a dispute waits. */
  readonly possible: readonly RouteDecision[]
  readonly parts: Readonly<Record<string, PartProgress>>
}

export type PlanProgress = ThreadProgress & {
  readonly state: PlanState
  /** The approvals that hold, first to last: each is a version of the plan. */
  readonly versions: readonly JournalEntry[]
}

export type Progress = {
  readonly threads: ReadonlyMap<string, readonly JournalEntry[]>
  step(step: StepId): StepProgress
  route(opportunityId: string, route: Route): RouteProgress
  plan(): PlanProgress
  /** The threads in which two endings tell different things. */
  readonly disputes: readonly { readonly thread: string; readonly rivals: readonly JournalEntry[] }[]
}

const none: readonly JournalEntry[] = []
const nothing: Telling = { agreed: [], rivals: [], endings: [] }

const stepMachines = Object.fromEntries(
  steps.map(({ id, parts }) => [id, createStepMachine(parts.map((part) => part.id))]),
) as Record<StepId, ReturnType<typeof createStepMachine>>

/** The parts that one route of an opportunity walks are a task list like any step. */
const routePartsMachines: Record<Route, ReturnType<typeof createStepMachine>> = {
  contract: createStepMachine(partsOfRoute('contract').map(({ id }) => id)),
  tender: createStepMachine(partsOfRoute('tender').map(({ id }) => id)),
}

/** Follows the journal: threads are told, and what they agree on is replayed through the charts. Nothing is stored. */
export function readProgress(journal: Iterable<JournalEntry>): Progress {
  const threads = threadsOf(journal)
  const tellings = new Map([...threads].map(([thread, entries]) => [thread, tell(entries)]))
  const toldOf = (thread: string) => tellings.get(thread) ?? nothing
  const steps = new Map<StepId, StepProgress>()
  const routes = new Map<string, RouteProgress>()
  const plans = new Map<string, PlanProgress>()

  return {
    threads,
    step: (step) => remembered(steps, step, () => stepProgress(step)),
    route: (id, route) => remembered(routes, `${id}/${route}`, () => routeProgress(id, route)),
    plan: () => remembered(plans, planThread, planProgress),
    disputes: [...tellings].flatMap(([thread, { rivals }]) => (rivals.length ? [{ thread, rivals }] : [])),
  }

  function stepProgress(step: StepId): StepProgress {
    const { value, notTaken, parts } = partsProgress(step, stepMachines[step])
    return { closed: value.step === 'closed', parts, ...threadProgress(step, notTaken) }
  }

  function routeProgress(id: string, route: Route): RouteProgress {
    const subject = `${id}/${route}`
    const events = (['contract', 'tender'] as const).flatMap((one) =>
      toldOf(`${id}/${one}`).agreed.map((type) => ({ type: type as RouteDecision })),
    )
    const { progress, notTaken } = replay(opportunityMachine, events)
    const missed = notTaken.map(({ type }) => type).filter((type) => type.startsWith(route))
    let parts: RouteProgress['parts'] | undefined
    const offered: readonly RouteDecision[] = route === 'contract' ? contractDecisions : tenderDecisions
    const isDisputed = toldOf(subject).rivals.length > 0
    return {
      state: progress.value[route],
      // Asked on one screen only, and asking a chart what it can take is most of the work.
      get possible() {
        return isDisputed ? [] : offered.filter((type) => canTake(progress, { type }))
      },
      // Of most routes of a large dossier nobody looks at the parts.
      get parts() {
        parts ??= partsProgress(subject, routePartsMachines[route]).parts
        return parts
      },
      ...threadProgress(subject, missed),
    }
  }

  function planProgress(): PlanProgress {
    const { agreed, rivals, endings } = toldOf(planThread)
    const events = agreed.map((type) => ({ type: type as PlanDecision }))
    const { progress, notTaken } = replay(planMachine, events)
    const entries = new Map((threads.get(planThread) ?? none).map((entry) => [entry.id, entry]))
    const [ending] = endings
    const decided = ending
      ? storyOf(ending, entries)
          .filter(({ event }) => event)
          .slice(0, agreed.length)
      : []
    return {
      state: progress.value,
      versions: decided.filter(({ event }) => event === 'plan.approved'),
      last: decided.at(-1),
      rivals,
      notTaken: notTaken.map(({ type }) => type),
    }
  }

  function partsProgress(subject: string, machine: ReturnType<typeof createStepMachine>) {
    const names = Object.keys(machine.config.states?.parts?.states ?? {})
    const events: StepEvent[] = names.flatMap((part) =>
      toldOf(`${subject}/${part}`).agreed.map((type) => ({ type: type as PartDecision, part })),
    )
    const own = toldOf(subject).agreed.flatMap((type) =>
      type.startsWith('step.') ? [{ type: type as StepDecision }] : [],
    )
    const { progress, notTaken } = replay(machine, [...events, ...own])
    const value = progress.value as { step: 'open' | 'closed'; parts: Record<string, PartState> }
    const parts = Object.fromEntries(
      names.map((part): [string, PartProgress] => {
        const missed = notTaken.filter((event) => 'part' in event && event.part === part)
        const missedTypes = missed.map(({ type }) => type)
        return [
          part,
          { state: value.parts[part] ?? 'open', ...threadProgress(`${subject}/${part}`, missedTypes) },
        ]
      }),
    )
    return { value, parts, notTaken: notTaken.filter((event) => !('part' in event)).map(({ type }) => type) }
  }

  function threadProgress(thread: string, notTaken: readonly Decision[]): ThreadProgress {
    const entriesOfThread = threads.get(thread)
    if (!entriesOfThread) return { last: undefined, rivals: none, notTaken }
    const { rivals, endings } = toldOf(thread)
    const [ending] = endings
    const entries = new Map(entriesOfThread.map((entry) => [entry.id, entry]))
    // In a dispute progress waits at the fork, so what was agreed last stands before the endings.
    const agreedCount = toldOf(thread).agreed.length
    const decided = ending ? storyOf(ending, entries).filter(({ event }) => event) : []
    return { last: decided[agreedCount - 1], rivals, notTaken }
  }
}

function remembered<Key, Value>(memory: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = memory.get(key)
  if (known !== undefined) return known
  const made = make()
  memory.set(key, made)
  return made
}
