import { assign, fromCallback, fromPromise, sendTo, setup } from 'xstate'
import type { ImportOutcome } from '../dossier/commands/importContracts'
import type { ImportedContract } from '../dossier/importedContract'
import type { ChosenReading, ChosenReadings, Report, Resolution, Resolutions } from './contracts/check/report'
import type { Mapping } from './contracts/columns/targets'
import type { Answer, Overview, Request, Source } from './contracts/messages'

/** Why people are at the beginning again. */
export type Ending = 'stopped' | 'undone'

type Rows = { readonly rows: readonly ImportedContract[]; readonly importId: string }

type Context = {
  readonly source: Source | undefined
  /** How much of the file has been read, from 0 to 1. */
  readonly share: number
  readonly overview: Overview | undefined
  readonly mapping: Mapping
  readonly readings: ChosenReadings
  readonly resolutions: Resolutions
  readonly report: Report | undefined
  readonly collected: Rows
  /** What was written; it is in the dossier from then on, and on this device once the import is done. */
  readonly outcome: ImportOutcome | undefined
  readonly ending: Ending | undefined
  readonly error: unknown
}

type GoodAnswer = Exclude<Answer, { readonly type: 'failed' }>

/** What the worker answers, as events. A failure comes as the error that it is. */
type AnswerEvent = {
  [Type in GoodAnswer['type']]: {
    readonly type: `answer.${Type}`
    readonly answer: Extract<GoodAnswer, { readonly type: Type }>
  }
}[GoodAnswer['type']]

export type ImportEvent =
  | AnswerEvent
  | { readonly type: 'answer.broken'; readonly error: unknown }
  | { readonly type: 'choose'; readonly source: Source }
  | { readonly type: 'layOut'; readonly sheet: number; readonly headerRow: number | undefined }
  | { readonly type: 'map'; readonly mapping: Mapping }
  | { readonly type: 'check' }
  | { readonly type: 'resolve'; readonly key: string; readonly resolution: Resolution }
  | { readonly type: 'readAs'; readonly column: number; readonly reading: ChosenReading }
  | { readonly type: 'back' | 'stop' | 'write' | 'undo' | 'again' }

/** What the worker is asked; `reset` ends whatever it is doing. */
export type WorkerRequest = Request | { readonly type: 'reset' }

const fresh: Context = {
  source: undefined,
  share: 0,
  overview: undefined,
  mapping: [],
  readings: {},
  resolutions: {},
  report: undefined,
  collected: { rows: [], importId: '' },
  outcome: undefined,
  ending: undefined,
  error: undefined,
}

/** Where nobody waits for the worker any more, it does not matter that it gave up. */
const unheard = undefined

/** The columns of a sheet as they are proposed. */
export function proposedMapping({ layout }: Overview): Mapping {
  const mapping: Mapping[number][] = []
  for (const { index, proposed } of layout.columns) mapping[index] = proposed
  return Array.from(mapping)
}

/**
 * Bringing a file of contracts into the register, from choosing it to the contracts in the dossier. Nothing is written
 * before `write`, and `stop` leaves the dossier as it was in every state.
 */
export const contractImportMachine = setup({
  types: { context: {} as Context, events: {} as ImportEvent },
  actors: {
    /** Reads and checks away from the screen. Lives as long as the import. */
    worker: fromCallback<WorkerRequest>(() => {}),
    /** Writes the rows into the dossier, as one change. */
    apply: fromPromise<ImportOutcome, Rows>(() => notProvided()),
    /** Resolves once the dossier is on this device. */
    keep: fromPromise<void>(() => notProvided()),
  },
  actions: {
    /** Takes back what was written. */
    takeBack: () => {},
    tellWorker: sendTo('worker', (_, request: WorkerRequest) => request),
    startOver: assign((_, ending: Ending | undefined) => ({ ...fresh, ending })),
  },
}).createMachine({
  id: 'contractImport',
  context: fresh,
  invoke: { id: 'worker', src: 'worker' },
  initial: 'choose',
  on: { 'answer.broken': { target: '.failed', actions: assign({ error: ({ event }) => event.error }) } },
  states: {
    choose: {
      id: 'choose',
      on: {
        choose: { target: 'read', actions: assign(({ event }) => ({ ...fresh, source: event.source })) },
        'answer.broken': unheard,
      },
    },
    read: {
      entry: {
        type: 'tellWorker',
        params: ({ context }): WorkerRequest =>
          context.source ? { type: 'read', source: context.source } : { type: 'reset' },
      },
      on: {
        'answer.progress': { actions: assign({ share: ({ event }) => event.answer.share }) },
        'answer.read': {
          target: 'map',
          actions: assign(({ event }) => {
            const { overview } = event.answer
            return { overview, mapping: proposedMapping(overview) }
          }),
        },
        stop: stopped(),
      },
    },
    map: {
      initial: 'ready',
      states: {
        ready: {
          on: {
            map: { actions: assign({ mapping: ({ event }) => event.mapping }) },
            layOut: {
              target: 'layingOut',
              actions: [
                assign({ share: 0 }),
                {
                  type: 'tellWorker',
                  params: ({ event }): WorkerRequest => ({
                    type: 'layOut',
                    sheet: event.sheet,
                    headerRow: event.headerRow,
                  }),
                },
              ],
            },
            check: '#check',
          },
        },
        layingOut: {
          on: {
            'answer.progress': { actions: assign({ share: ({ event }) => event.answer.share }) },
            'answer.laidOut': {
              target: 'ready',
              actions: assign(({ event }) => {
                const { overview } = event.answer
                return { overview, mapping: proposedMapping(overview), readings: {}, resolutions: {} }
              }),
            },
          },
        },
      },
      on: { stop: stopped() },
    },
    check: {
      id: 'check',
      initial: 'checking',
      states: {
        checking: {
          entry: {
            type: 'tellWorker',
            params: ({ context: { mapping, readings, resolutions } }): WorkerRequest => ({
              type: 'check',
              choices: { mapping, readings, resolutions },
            }),
          },
          on: {
            'answer.checked': {
              target: 'ready',
              actions: assign({ report: ({ event }) => event.answer.report }),
            },
          },
        },
        ready: {
          on: {
            // The answer to an earlier question may have come first.
            'answer.checked': { actions: assign({ report: ({ event }) => event.answer.report }) },
            write: '#write',
          },
        },
      },
      on: {
        resolve: {
          target: '.checking',
          actions: assign({
            resolutions: ({ context, event }) => ({
              ...context.resolutions,
              [event.key]: event.resolution,
            }),
          }),
        },
        readAs: {
          target: '.checking',
          actions: assign({
            readings: ({ context, event }) => ({ ...context.readings, [event.column]: event.reading }),
          }),
        },
        back: { target: 'map', actions: assign({ report: undefined }) },
        stop: stopped(),
      },
    },
    write: {
      id: 'write',
      initial: 'collecting',
      states: {
        collecting: {
          entry: [
            assign({ collected: fresh.collected }),
            { type: 'tellWorker', params: { type: 'rows' } as WorkerRequest },
          ],
          on: {
            'answer.rows': [
              {
                guard: ({ event }) => event.answer.isLast,
                target: 'applying',
                actions: assign({ collected: ({ context, event }) => withRows(context, event.answer) }),
              },
              { actions: assign({ collected: ({ context, event }) => withRows(context, event.answer) }) },
            ],
            stop: { ...stopped(), target: '#choose' },
          },
        },
        applying: {
          on: { 'answer.broken': unheard },
          invoke: {
            src: 'apply',
            input: ({ context }) => context.collected,
            onDone: { target: 'keeping', actions: assign({ outcome: ({ event }) => event.output }) },
            onError: { target: '#failed', actions: assign({ error: ({ event }) => event.error }) },
          },
        },
        keeping: {
          invoke: {
            src: 'keep',
            onDone: '#done',
            onError: { target: '#failed', actions: assign({ error: ({ event }) => event.error }) },
          },
          on: { 'answer.broken': unheard, stop: { ...takenBack('stopped'), target: '#choose' } },
        },
      },
    },
    done: {
      id: 'done',
      on: { 'answer.broken': unheard, undo: takenBack('undone'), again: startedOver() },
    },
    failed: {
      id: 'failed',
      entry: { type: 'tellWorker', params: { type: 'reset' } as WorkerRequest },
      on: {
        'answer.broken': unheard,
        undo: { guard: ({ context }) => context.outcome !== undefined, ...takenBack('undone') },
        again: startedOver(),
      },
    },
  },
})

function stopped() {
  return {
    target: 'choose',
    actions: [
      { type: 'tellWorker' as const, params: { type: 'reset' } as WorkerRequest },
      { type: 'startOver' as const, params: 'stopped' as const },
    ],
  }
}

function takenBack(ending: Ending) {
  return {
    target: 'choose',
    actions: [{ type: 'takeBack' as const }, { type: 'startOver' as const, params: ending }],
  }
}

function startedOver() {
  return { target: 'choose', actions: { type: 'startOver' as const, params: undefined } }
}

function withRows({ collected }: Context, { rows, importId }: { rows: string; importId: string }): Rows {
  // The worker is ours, and so is what it sends.
  return { rows: collected.rows.concat(JSON.parse(rows) as ImportedContract[]), importId }
}

function notProvided(): Promise<never> {
  return Promise.reject(new Error('contractImportMachine works with provided actors'))
}
