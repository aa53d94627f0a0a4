import { AppError } from '../../errors'
import type { Answer, KnownEntry, Request } from './messages'
// oxlint-disable-next-line import/default -- the build makes it
import ImportWorker from './worker?worker&inline'

export type WorkerClient = {
  /** Asks for one thing. An earlier question that is still open is no longer answered. */
  ask(request: Request): void
  /** Ends whatever is being done, at once. */
  reset(): void
}

type Listener = {
  /** The contracts of the dossier. The same version means that nothing changed. */
  readonly known: () => { readonly version: number; readonly entries: Iterable<KnownEntry> }
  readonly onAnswer: (answer: Answer) => void
  /** The worker itself gave up, for lack of memory for instance. */
  readonly onBroken: (error: AppError<'import.stopped'>) => void
}

/** How many keys of the dossier go in one piece, so that handing them over never holds up the screen. */
const piece = 2000

/** A worker that starts when it is first needed, and again after a reset. */
export function createImportWorker({ known, onAnswer, onBroken }: Listener): WorkerClient {
  let worker: Worker | undefined
  let told: { readonly version: number; readonly done: Promise<void> } | undefined
  let question = 0
  let fileName = ''

  function start(): Worker {
    const started = new ImportWorker()
    started.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if (started !== worker) return
      // While people look at the columns, the worker hears what the dossier already holds.
      if (data.type === 'read') void tellKnown(started)
      onAnswer(data)
    })
    started.addEventListener('error', (event) => {
      if (started !== worker) return
      reset()
      onBroken(new AppError('import.stopped', { fileName }, { cause: event.error ?? event.message }))
    })
    worker = started
    return started
  }

  async function ask(request: Request): Promise<void> {
    question += 1
    const mine = question
    if (request.type === 'read') fileName = request.source.name
    const asked = worker ?? start()
    if (request.type === 'check' || request.type === 'plan') await tellKnown(asked)
    if (mine === question) post(asked, request)
  }

  function tellKnown(asked: Worker): Promise<void> {
    const { version, entries } = known()
    if (told?.version !== version) told = { version, done: send(asked, version, [...entries]) }
    return told.done
  }

  async function send(asked: Worker, version: number, entries: readonly KnownEntry[]): Promise<void> {
    for (let from = 0; from === 0 || from < entries.length; from += piece) {
      await nextTask()
      if (worker !== asked || told?.version !== version) return
      const some = JSON.stringify(entries.slice(from, from + piece))
      post(asked, { type: 'known', entries: some, isFirst: from === 0, version })
    }
  }

  function reset(): void {
    question += 1
    worker?.terminate()
    worker = undefined
    told = undefined
  }

  return { ask: (request) => void ask(request), reset }
}

function post(worker: Worker, request: Request): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin
  worker.postMessage(request)
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
