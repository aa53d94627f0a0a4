import type { Plain } from '../../dossier/draft'
import { AppError } from '../../errors'
import type { Answer, Request } from './messages'
// oxlint-disable-next-line import/default -- the build makes it
import ImportWorker from './worker?worker&inline'

export type WorkerClient = {
  /** Asks for one thing. An earlier question that is still open is no longer answered. */
  ask(request: Request): void
  /** Ends whatever is being done, at once. */
  reset(): void
}

type Listener = {
  /** The contracts of the dossier, asked for before each check. The same list means that nothing changed. */
  readonly known: () => { readonly version: object; readonly entries: Iterable<readonly [string, Plain]> }
  readonly onAnswer: (answer: Answer) => void
  /** The worker itself gave up, for lack of memory for instance. */
  readonly onBroken: (error: AppError<'import.stopped'>) => void
}

/** How many keys of the dossier go in one piece, so that handing them over never holds up the screen. */
const piece = 2000

/** A worker that starts when it is first needed, and again after a reset. */
export function createImportWorker({ known, onAnswer, onBroken }: Listener): WorkerClient {
  let worker: Worker | undefined
  let told: object | undefined
  let question = 0
  let fileName = ''

  function start(): Worker {
    const started = new ImportWorker()
    started.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if (started === worker) onAnswer(data)
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
    if (request.type === 'check') await tellKnown(asked, () => mine === question)
    if (mine === question) post(asked, request)
  }

  async function tellKnown(asked: Worker, isWanted: () => boolean): Promise<void> {
    const { version, entries } = known()
    if (version === told) return
    told = undefined
    const all = [...entries]
    for (let from = 0; from === 0 || from < all.length; from += piece) {
      if (!isWanted()) return
      post(asked, { type: 'known', entries: all.slice(from, from + piece), isFirst: from === 0 })
      await nextTask()
    }
    if (isWanted()) told = version
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
