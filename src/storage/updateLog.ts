import { joinUpdates } from './joinUpdates'
import { createObservable, type Observable } from './observable'
import { type FailureReason, reasonOf, storageError } from './storageError'
import type { Write } from './storeUpdate'

/** Whether what people did is on this device. `saved` is said only once it is true. */
export type SaveState =
  | { readonly state: 'saved'; readonly at: Date }
  | { readonly state: 'saving' }
  | { readonly state: 'failed'; readonly reason: FailureReason; readonly retryAt: Date }

export type UpdateLog = {
  readonly saveState: Observable<SaveState>
  /** Starts writing in the same task; if a write is under way, the next one takes it along. Returns its number. */
  append(update: Uint8Array): number
  /** Resolves once everything so far is stored; rejects with an `AppError` if that fails, and goes on trying. */
  flush(): Promise<void>
  /** Everything that is not stored for certain, as one update; nothing if all is. */
  unsaved(): Uint8Array | undefined
}

type Parts = {
  /** Resolves once the write is complete. Called in the task of the edit. */
  readonly write: (write: Write) => Promise<void>
  readonly wholeState: () => Uint8Array
  /** Hears up to which number the appended updates are stored. */
  readonly onStored?: (number: number) => void
  readonly savedAt: Date
  /** Calls back after so many milliseconds. Returns what takes that back. */
  readonly schedule?: (callback: () => void, milliseconds: number) => () => void
  readonly now?: () => Date
}

/** The wait before a failed write is tried again, in milliseconds: doubled each time. */
const firstWait = 1000
const longestWait = 30_000
const saving: SaveState = { state: 'saving' }
/** Edits closer together than this, in milliseconds, are one burst of work. */
const burst = 1000

/**
 * The durable queue of one dossier: one write in flight, and what comes meanwhile goes together in the next. A write
 * that failed stays in the queue; from then on the whole dossier is written, until that succeeds.
 */
export function createUpdateLog({
  write,
  wholeState,
  onStored = () => {},
  savedAt,
  schedule = inTime,
  now = () => new Date(),
}: Parts): UpdateLog {
  const saveState = createObservable<SaveState>({ state: 'saved', at: savedAt })
  let appended = 0
  let changes = 0
  let lastEdit = 0
  let waiting: Uint8Array[] = []
  let flying: Uint8Array[] = []
  let running: Promise<void> | undefined
  let failures = 0
  let stopWaiting = () => {}

  function start(): Promise<void> {
    stopWaiting()
    const number = appended
    const counted = changes
    flying = waiting
    waiting = []
    changes = 0
    const whole = failures > 0
    if (!whole) saveState.set(saving)
    const attempt = attemptWrite(() =>
      write({
        update: whole ? wholeState() : joinUpdates(flying),
        whole,
        changes: counted,
        at: now().toISOString(),
      }),
    ).then(
      () => succeed(number),
      (error: unknown) => fail(error, counted),
    )
    running = attempt
    // Who waits for it hears of a failure; the save state tells everybody else.
    attempt.catch(() => {})
    return attempt
  }

  function succeed(number: number): void {
    failures = 0
    flying = []
    running = undefined
    if (waiting.length > 0) void start()
    else saveState.set({ state: 'saved', at: now() })
    onStored(number)
  }

  function fail(error: unknown, counted: number): never {
    waiting = [...flying, ...waiting]
    flying = []
    changes += counted
    running = undefined
    const wait = Math.min(firstWait * 2 ** failures, longestWait)
    failures += 1
    saveState.set({ state: 'failed', reason: reasonOf(error), retryAt: new Date(now().getTime() + wait) })
    stopWaiting = schedule(() => void start(), wait)
    throw storageError(error)
  }

  return {
    saveState,
    append(update) {
      const time = now().getTime()
      if (time - lastEdit > burst) changes += 1
      lastEdit = time
      waiting.push(update)
      appended += 1
      if (!running && failures === 0) void start()
      return appended
    },
    async flush() {
      while (running || waiting.length > 0) await (running ?? start())
    },
    unsaved() {
      const updates = [...flying, ...waiting]
      return updates.length > 0 ? joinUpdates(updates) : undefined
    },
  }
}

/** A write that throws at once fails like one that rejects. */
function attemptWrite(write: () => Promise<void>): Promise<void> {
  try {
    return write()
  } catch (error) {
    return Promise.reject(error)
  }
}

function inTime(callback: () => void, milliseconds: number): () => void {
  const timer = setTimeout(callback, milliseconds)
  return () => clearTimeout(timer)
}
