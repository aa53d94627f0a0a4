import { fromCallback, fromPromise } from 'xstate'
import { type ImportOutcome, planImport, writeImport } from '../../dossier/commands/importContracts'
import { AppError } from '../../errors'
import type { OpenDossier } from '../../storage/openDossier'
import { contractImportMachine } from '../contractImportMachine'
import { readMapping } from './columns/keptMapping'
import type { ImportEvent, WorkerRequest } from './importState'
import { createImportWorker } from './importWorker'
import type { Answer } from './messages'

type Dossier = Pick<OpenDossier, 'change' | 'draft' | 'flush' | 'snapshot' | 'undo'>

/**
 * The machine with its work: a worker that reads and checks, and the open dossier that takes the contracts in.
 * `recallMapping` gives what people chose for columns of the same shape before, as it was kept.
 */
export function createContractImport(
  dossier: Dossier,
  recallMapping: (shape: string) => string | undefined = () => undefined,
) {
  return contractImportMachine.provide({
    actors: {
      worker: fromCallback<WorkerRequest>(({ receive, sendBack }) => {
        const tell = (event: ImportEvent) => sendBack(event)
        const worker = createImportWorker({
          known: () => ({
            version: dossier.snapshot.current.contracts,
            entries: dossier.draft.contracts.entries(),
          }),
          onAnswer: (answer) => tell(eventOf(withMemory(answer, recallMapping))),
          onBroken: (error) => tell({ type: 'answer.broken', error }),
        })
        receive((request) => (request.type === 'reset' ? worker.reset() : worker.ask(request)))
        return () => worker.reset()
      }),
      apply: fromPromise(async ({ input: { rows, importId } }): Promise<ImportOutcome> => {
        // Working out and writing are tasks of their own, so that the page answers in between.
        for (;;) {
          const register = dossier.snapshot.current.contracts
          const plan = await inTurns(planImport(dossier.draft, rows, importId))
          // Another tab may have changed the register meanwhile.
          if (dossier.snapshot.current.contracts !== register) continue
          dossier.undo.apart()
          dossier.change((draft) => writeImport(draft, plan))
          dossier.undo.apart()
          return plan.outcome
        }
      }),
      keep: fromPromise(() => dossier.flush()),
    },
    actions: { takeBack: () => dossier.undo.undo() },
  })
}

/** Milliseconds of work before the page gets a turn. */
const turn = 30

async function inTurns<Result>(work: Generator<undefined, Result>): Promise<Result> {
  await nextTask()
  let start = performance.now()
  for (;;) {
    const { done, value } = work.next()
    const isLong = performance.now() - start > turn
    if (done || isLong) await nextTask()
    if (done) return value
    if (isLong) start = performance.now()
  }
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
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
