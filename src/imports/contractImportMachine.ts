import { assign, fromCallback, fromPromise, sendTo, setup } from 'xstate'
import type { ImportOutcome, ImportPlan } from '../dossier/commands/importContracts'
import {
  type Ending,
  fresh,
  type ImportContext,
  type ImportEvent,
  proposedMapping,
  type WorkerRequest,
  withPiece,
} from './contracts/importState'
import type { Planned } from './contracts/messages'

/** Where nobody waits for the worker any more, it does not matter that it gave up. */
const unheard = undefined

/**
 * Bringing a file of contracts into the register, from choosing it to the contracts in the dossier. Nothing is written
 * before `write`, and `stop` leaves the dossier as it was in every state.
 */
export const contractImportMachine = setup({
  types: { context: {} as ImportContext, events: {} as ImportEvent },
  actors: {
    /** Reads and checks away from the screen. Lives as long as the import. */
    worker: fromCallback<WorkerRequest>(() => {}),
    /** Writes the plan into the dossier, as one change and at once: the register is the one that it is for. */
    apply: fromPromise<ImportOutcome, ImportPlan>(() => notProvided()),
    /** Resolves once the dossier is on this device. */
    keep: fromPromise<void>(() => notProvided()),
  },
  guards: {
    /** Whether a plan is for another state of the register than there is. */
    isForAnother: (_, _plan: Pick<Planned, 'version'>) => false,
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
            assign({ planned: fresh.planned }),
            { type: 'tellWorker', params: { type: 'plan' } as WorkerRequest },
          ],
          on: {
            'answer.plan': [
              {
                guard: ({ event }) => !event.answer.isLast,
                actions: assign({ planned: ({ context, event }) => withPiece(context, event.answer) }),
              },
              // The register changed since: the worker hears of that, and plans again.
              {
                guard: { type: 'isForAnother', params: ({ event }) => event.answer },
                target: 'collecting',
                reenter: true,
              },
              {
                target: 'applying',
                actions: assign({ planned: ({ context, event }) => withPiece(context, event.answer) }),
              },
            ],
            stop: { ...stopped(), target: '#choose' },
          },
        },
        applying: {
          // It has nothing left to do, and holds a whole file.
          entry: { type: 'tellWorker', params: { type: 'reset' } as WorkerRequest },
          on: { 'answer.broken': unheard },
          invoke: {
            src: 'apply',
            input: ({ context }) => context.planned.plan,
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

function notProvided(): Promise<never> {
  return Promise.reject(new Error('contractImportMachine works with provided actors'))
}
