import { describe, expect, test, vi } from 'vitest'
import { type ActorRefFrom, createActor, fromCallback, fromPromise, type SnapshotFrom } from 'xstate'
import { getAdjacencyMap } from 'xstate/graph'
import { AppError } from '../../src/errors'
import { contractImportMachine } from '../../src/imports/contractImportMachine'
import type { Report } from '../../src/imports/contracts/check/report'
import type { Layout } from '../../src/imports/contracts/columns/layOut'
import type { ImportEvent, WorkerRequest } from '../../src/imports/contracts/importState'
import type { Overview, Source } from '../../src/imports/contracts/messages'

const source: Source = { kind: 'pasted', name: 'Geplakte cellen', text: 'Naam' }
const column = {
  index: 1,
  letter: 'B',
  title: 'Naam',
  samples: [],
  filled: 1,
  proposed: 'name',
  isInDoubt: false,
} as const
const layout = { columns: [column], dataRows: 1, shape: 's' } as unknown as Layout
const overview: Overview = { sheets: [], sheet: 0, layout }
const report = { counts: { added: 1 } } as Report
const outcome = { added: 1, changed: 0, same: 0, removed: 0 }
const plan = (isLast: boolean): ImportEvent => ({
  type: 'answer.plan',
  answer: {
    type: 'plan',
    version: 7,
    plan: { outcome, rows: [['c1/row', 'Groen']], dropped: isLast ? [] : ['c1/name'] },
    isLast,
  },
})
const error = new AppError('import.broken', { fileName: 'lijst.xlsx' })

const events: ImportEvent[] = [
  { type: 'choose', source },
  { type: 'answer.progress', answer: { type: 'progress', share: 0.5 } },
  { type: 'answer.read', answer: { type: 'read', overview } },
  { type: 'layOut', sheet: 1, headerRow: 2 },
  { type: 'answer.laidOut', answer: { type: 'laidOut', overview } },
  { type: 'map', mapping: ['name'] },
  { type: 'check' },
  { type: 'answer.checked', answer: { type: 'checked', report } },
  { type: 'resolve', key: 'k', resolution: { kind: 'skip' } },
  { type: 'readAs', column: 1, reading: 'monthFirst' },
  { type: 'back' },
  { type: 'write' },
  plan(true),
  plan(false),
  { type: 'stop' },
  { type: 'undo' },
  { type: 'again' },
  { type: 'answer.broken', error },
]
/** What the machine hears from the work that it started itself. */
const fromWork = [
  { type: 'xstate.done.actor.0.contractImport.write.applying', output: outcome },
  { type: 'xstate.error.actor.0.contractImport.write.applying', error },
  { type: 'xstate.done.actor.0.contractImport.write.keeping', output: undefined },
  { type: 'xstate.error.actor.0.contractImport.write.keeping', error },
] as unknown as ImportEvent[]

type State = SnapshotFrom<typeof contractImportMachine>
const nameOf = ({ value }: Pick<State, 'value'>) =>
  typeof value === 'string'
    ? value
    : Object.entries(value).map(([outer, inner]) => `${outer}.${String(inner)}`)[0]

const graph = getAdjacencyMap(contractImportMachine, {
  events: [...events, ...fromWork],
  // What was gathered on the way leads nowhere else; whether something was written does.
  serializeState: (state) => JSON.stringify([state.value, (state as State).context.outcome !== undefined]),
  serializeEvent: (event) => JSON.stringify(event),
  limit: 10_000,
})
type Move = { readonly move: string; readonly next: State; readonly event: ImportEvent }
type Step = { readonly event: ImportEvent; readonly state: State }
const nodes = Object.values(graph) as readonly { state: State; transitions: Readonly<Record<string, Step>> }[]
const moves: readonly Move[] = nodes.flatMap(({ state, transitions }) =>
  Object.values(transitions).flatMap(({ event, state: next }) => {
    const type = event.type.replace(/actor\.0\.contractImport\.write\./, '')
    const move = `${nameOf(state)} –${type}→ ${nameOf(next)}`
    return nameOf(state) === nameOf(next) ? [] : [{ move, next, event }]
  }),
)

describe('the chart of an import', () => {
  test('reaches every state', () => {
    expect(new Set(nodes.map(({ state }) => nameOf(state)))).toEqual(
      new Set([
        'choose',
        'read',
        'map.ready',
        'map.layingOut',
        'check.checking',
        'check.ready',
        'write.collecting',
        'write.applying',
        'write.keeping',
        'done',
        'failed',
      ]),
    )
  })

  test('moves in these ways and no other', () => {
    expect([...new Set(moves.map(({ move }) => move))].sort()).toEqual([
      'check.checking –answer.broken→ failed',
      'check.checking –answer.checked→ check.ready',
      'check.checking –back→ map.ready',
      'check.checking –stop→ choose',
      'check.ready –answer.broken→ failed',
      'check.ready –back→ map.ready',
      'check.ready –readAs→ check.checking',
      'check.ready –resolve→ check.checking',
      'check.ready –stop→ choose',
      'check.ready –write→ write.collecting',
      'choose –choose→ read',
      'done –again→ choose',
      'done –undo→ choose',
      'failed –again→ choose',
      'failed –undo→ choose',
      'map.layingOut –answer.broken→ failed',
      'map.layingOut –answer.laidOut→ map.ready',
      'map.layingOut –stop→ choose',
      'map.ready –answer.broken→ failed',
      'map.ready –check→ check.checking',
      'map.ready –layOut→ map.layingOut',
      'map.ready –stop→ choose',
      'read –answer.broken→ failed',
      'read –answer.read→ map.ready',
      'read –stop→ choose',
      'write.applying –xstate.done.applying→ write.keeping',
      'write.applying –xstate.error.applying→ failed',
      'write.collecting –answer.broken→ failed',
      'write.collecting –answer.plan→ write.applying',
      'write.collecting –stop→ choose',
      'write.keeping –stop→ choose',
      'write.keeping –xstate.done.keeping→ done',
      'write.keeping –xstate.error.keeping→ failed',
    ])
  })

  test('begins with nothing of an earlier file', () => {
    for (const { next, move } of moves.filter(({ next }) => nameOf(next) === 'choose')) {
      expect(next.context, move).toMatchObject({
        source: undefined,
        report: undefined,
        outcome: undefined,
        error: undefined,
      })
    }
  })

  test('says why people are at the beginning again', () => {
    for (const { event, next, move } of moves.filter(({ next }) => nameOf(next) === 'choose')) {
      const ending = { stop: 'stopped', undo: 'undone' }[event.type as string]
      expect(next.context.ending, move).toBe(ending)
    }
  })
})

function start(
  work: { apply?: () => Promise<typeof outcome>; keep?: () => Promise<void>; version?: () => number } = {},
) {
  const asked: WorkerRequest[] = []
  const takeBack = vi.fn()
  const apply = vi.fn(work.apply ?? (async () => outcome))
  const machine = contractImportMachine.provide({
    actors: {
      worker: fromCallback<WorkerRequest>(({ receive }) => receive((request) => asked.push(request))),
      apply: fromPromise(apply),
      keep: fromPromise(work.keep ?? (async () => {})),
    },
    guards: { isForAnother: (_, plan) => plan.version !== (work.version?.() ?? plan.version) },
    actions: { takeBack },
  })
  const actor = createActor(machine)
  actor.start()
  return { actor, asked, takeBack, apply }
}

type Actor = ActorRefFrom<typeof contractImportMachine>

function send(actor: Actor, ...types: ImportEvent['type'][]) {
  for (const type of types) {
    const event = events.find((one) => one.type === type)
    if (event) actor.send(event)
  }
}
const settled = (actor: Actor, state: string) =>
  vi.waitFor(() => expect(nameOf(actor.getSnapshot())).toBe(state))

describe('an import that is under way', () => {
  test('asks the worker for one thing after another, and writes what it gave', async () => {
    const { actor, asked, apply } = start()
    send(
      actor,
      'choose',
      'answer.read',
      'map',
      'check',
      'answer.checked',
      'resolve',
      'answer.checked',
      'write',
    )
    actor.send(plan(false))
    actor.send(plan(true))
    await settled(actor, 'done')
    expect(asked.map(({ type }) => type)).toEqual(['read', 'check', 'check', 'plan', 'reset'])
    expect(asked[2]).toMatchObject({ choices: { mapping: ['name'], resolutions: { k: { kind: 'skip' } } } })
    expect(apply.mock.calls[0]).toMatchObject([
      {
        input: {
          outcome,
          rows: [
            ['c1/row', 'Groen'],
            ['c1/row', 'Groen'],
          ],
          dropped: ['c1/name'],
        },
      },
    ])
    expect(actor.getSnapshot().context.outcome).toEqual(outcome)
  })

  test('asks for a new plan when the register is another by the time the plan is there', async () => {
    let version = 8
    const { actor, asked, apply } = start({ version: () => version })
    send(actor, 'choose', 'answer.read', 'check', 'answer.checked', 'write')
    actor.send(plan(false))
    actor.send(plan(true))
    expect(nameOf(actor.getSnapshot())).toBe('write.collecting')
    expect(apply).not.toHaveBeenCalled()
    version = 7
    actor.send(plan(true))
    await settled(actor, 'done')
    expect(asked.map(({ type }) => type)).toEqual(['read', 'check', 'plan', 'plan', 'reset'])
    expect(apply.mock.calls[0]).toMatchObject([{ input: { rows: [['c1/row', 'Groen']], dropped: [] } }])
  })

  test('proposes a mapping, and forgets answers when another sheet is laid out', () => {
    const { actor } = start()
    send(actor, 'choose', 'answer.read')
    expect(actor.getSnapshot().context.mapping).toEqual([undefined, 'name'])
    send(actor, 'check', 'answer.checked', 'resolve', 'answer.checked', 'back')
    expect(actor.getSnapshot().context.resolutions).toEqual({ k: { kind: 'skip' } })
    send(actor, 'layOut', 'answer.laidOut')
    expect(actor.getSnapshot().context.resolutions).toEqual({})
  })

  test('shows the answer to the last question, when two were asked at once', () => {
    const { actor } = start()
    send(actor, 'choose', 'answer.read', 'check', 'answer.checked', 'resolve', 'readAs', 'answer.checked')
    const last = { counts: { added: 7 } } as Report
    actor.send({ type: 'answer.checked', answer: { type: 'checked', report: last } })
    expect(actor.getSnapshot().context.report).toBe(last)
  })

  test.each<[string, ImportEvent['type'][]]>([
    ['reading', ['choose']],
    ['matching columns', ['choose', 'answer.read']],
    ['checking', ['choose', 'answer.read', 'check']],
    ['looking at the check', ['choose', 'answer.read', 'check', 'answer.checked']],
    ['collecting', ['choose', 'answer.read', 'check', 'answer.checked', 'write']],
  ])('is stopped while %s without touching the dossier', (_, before) => {
    const { actor, asked, apply, takeBack } = start()
    send(actor, ...before, 'stop')
    expect(nameOf(actor.getSnapshot())).toBe('choose')
    expect(asked.at(-1)).toEqual({ type: 'reset' })
    expect(apply).not.toHaveBeenCalled()
    expect(takeBack).not.toHaveBeenCalled()
  })

  test('is stopped while the device stores it by taking it back', async () => {
    const { actor, takeBack } = start({ keep: () => new Promise(() => {}) })
    send(actor, 'choose', 'answer.read', 'check', 'answer.checked', 'write', 'answer.plan')
    await settled(actor, 'write.keeping')
    send(actor, 'stop')
    expect(takeBack).toHaveBeenCalledOnce()
    expect(actor.getSnapshot().context).toMatchObject({ ending: 'stopped', outcome: undefined })
  })

  test('that is done is undone once', async () => {
    const { actor, takeBack } = start()
    send(actor, 'choose', 'answer.read', 'check', 'answer.checked', 'write', 'answer.plan')
    await settled(actor, 'done')
    send(actor, 'undo', 'undo')
    expect(takeBack).toHaveBeenCalledOnce()
    expect(actor.getSnapshot().context.ending).toBe('undone')
  })

  test('fails with what went wrong, and can be undone only if something was written', async () => {
    const full = new AppError('storage.full', {})
    const failing = start({ keep: () => Promise.reject(full) })
    send(failing.actor, 'choose', 'answer.read', 'check', 'answer.checked', 'write', 'answer.plan')
    await settled(failing.actor, 'failed')
    expect(failing.actor.getSnapshot().context).toMatchObject({ error: full, outcome })
    send(failing.actor, 'undo')
    expect(failing.takeBack).toHaveBeenCalledOnce()

    const broken = start()
    send(broken.actor, 'choose', 'answer.broken')
    expect(broken.actor.getSnapshot().context).toMatchObject({ error, outcome: undefined })
    send(broken.actor, 'undo')
    expect(broken.takeBack).not.toHaveBeenCalled()
    send(broken.actor, 'again')
    expect(nameOf(broken.actor.getSnapshot())).toBe('choose')
  })
})
