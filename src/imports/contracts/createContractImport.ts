import { fromCallback, fromPromise } from 'xstate'
import { AppError } from '../../errors'
import type { OpenDossier } from '../../storage/openDossier'
import { contractImportMachine } from '../contractImportMachine'
import { readMapping } from './columns/keptMapping'
import type { ImportEvent, WorkerRequest } from './importState'
import { createImportWorker } from './importWorker'
import type { Answer } from './messages'
import { takeIn } from './takeIn'

type Dossier = Pick<OpenDossier, 'change' | 'draft' | 'flush' | 'snapshot' | 'undo'>

/**
 * The machine with its work: a worker that reads and checks, and the open dossier that takes the contracts in.
 * `recallMapping` gives what people chose for columns of the same shape before, as it was kept.
 */
export function createContractImport(
  dossier: Dossier,
  recallMapping: (shape: string) => string | undefined = () => undefined,
) {
  const versionOf = numbering()
  return contractImportMachine.provide({
    actors: {
      worker: fromCallback<WorkerRequest>(({ receive, sendBack }) => {
        const tell = (event: ImportEvent) => sendBack(event)
        const worker = createImportWorker({
          known: () => ({
            version: versionOf(dossier.snapshot.current.contracts),
            entries: dossier.draft.contracts.entries(),
          }),
          onAnswer: (answer) => tell(eventOf(withMemory(answer, recallMapping))),
          onBroken: (error) => tell({ type: 'answer.broken', error }),
        })
        receive((request) => (request.type === 'reset' ? worker.reset() : worker.ask(request)))
        return () => worker.reset()
      }),
      // Before anything is awaited: whoever changes the register comes before this, and is seen, or after.
      apply: fromPromise(async ({ input }) => takeIn(dossier, input)),
      keep: fromPromise(() => dossier.flush()),
    },
    guards: {
      isForAnother: (_, { version }) => version !== versionOf(dossier.snapshot.current.contracts),
    },
    actions: { takeBack: () => dossier.undo.undo() },
  })
}

/** Numbers objects: each gets a number of its own, from 1. */
function numbering(): (one: object) => number {
  const numbers = new WeakMap<object, number>()
  let last = 0
  return (one) => {
    const number = numbers.get(one) ?? ++last
    numbers.set(one, number)
    return number
  }
}

/** What people chose for the same columns before comes instead of what is proposed. */
function withMemory(answer: Answer, recall: (shape: string) => string | undefined): Answer {
  if (answer.type !== 'read' && answer.type !== 'laidOut') return answer
  const { overview } = answer
  const mapping = readMapping(recall(overview.layout.shape))
  if (!mapping) return answer
  const columns = overview.layout.columns.map((column) => ({ ...column, proposed: mapping[column.index] }))
  return { ...answer, overview: { ...overview, isRemembered: true, layout: { ...overview.layout, columns } } }
}

function eventOf(answer: Answer): ImportEvent {
  if (answer.type !== 'failed') return { type: `answer.${answer.type}`, answer } as ImportEvent
  const { code, details, reason } = answer
  // A failure lost its class on the way here; its code and details came through.
  const error = code ? new AppError(code, details as never) : new Error(reason)
  return { type: 'answer.broken', error }
}
