import * as Y from 'yjs'
import { newId } from '../dossier/document/newId'

/**
 * What tabs with the same dossier tell each other. `number` counts the updates of one tab; `stored` says up to which of
 * them are in the database.
 */
type Message =
  | { readonly kind: 'hello'; readonly from: string; readonly stateVector: Uint8Array }
  | { readonly kind: 'update'; readonly from: string; readonly number: number; readonly update: Uint8Array }
  | { readonly kind: 'stored'; readonly from: string; readonly number: number }

export type LiveTabs = {
  /** The origin of changes that came from another tab. That tab writes them; this one keeps an eye on it. */
  readonly origin: object
  /** Tells the other tabs of a change here, under the number that the queue gave it. */
  send(number: number, update: Uint8Array): void
  /** Tells the other tabs that everything up to a number is stored. */
  tellStored(number: number): void
  /** Hands over what other tabs have not stored yet, for when this tab is about to close. */
  takeOver(): void
  close(): void
}

type Parts = {
  readonly id: string
  readonly document: Y.Doc
  /** Stores an update of another tab that did not manage to. Storing one twice does no harm. */
  readonly keep: (update: Uint8Array) => void
  readonly onFailure: (error: unknown) => void
  /** How long another tab may take to store its change before this one does, in milliseconds. */
  readonly patience?: number
}

/**
 * Keeps the open tabs of one dossier alike. A change is sent at once, before it is stored: a tab that dies right after
 * an edit has then still given it away, and whoever received it stores it if nobody said `stored` in time.
 */
export function connectTabs({ id, document, keep, onFailure, patience = 1000 }: Parts): LiveTabs {
  const channel = new BroadcastChannel(`partnerwijzer-dossier-${id}`)
  const me = newId()
  const origin = { from: me }
  let lastNumber = 0
  let received: { from: string; number: number } | undefined
  let held: { from: string; number: number; update: Uint8Array; timer: ReturnType<typeof setTimeout> }[] = []

  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A channel never leaves its own origin.
  const post = (message: Message) => channel.postMessage(message)
  const hello = () => post({ kind: 'hello', from: me, stateVector: Y.encodeStateVector(document) })

  /** Only what really changed here is worth keeping: the answer to a hello is mostly known already. */
  function hold(update: Uint8Array, by: unknown): void {
    if (by !== origin || !received) return
    const one = { ...received, update, timer: setTimeout(() => take([one]), patience) }
    held.push(one)
  }

  function take(updates: typeof held): void {
    for (const { timer } of updates) clearTimeout(timer)
    held = held.filter((one) => !updates.includes(one))
    for (const { update } of updates) keep(update)
  }

  function receive(message: Message): void {
    if (message.kind === 'hello') {
      const update = Y.encodeStateAsUpdateV2(document, message.stateVector)
      post({ kind: 'update', from: me, number: lastNumber, update })
      if (knowsMore(message.stateVector, document)) hello()
    } else if (message.kind === 'update') {
      received = message
      Y.applyUpdateV2(document, message.update, origin)
      received = undefined
    } else {
      const stored = held.filter(({ from, number }) => from === message.from && number <= message.number)
      for (const { timer } of stored) clearTimeout(timer)
      held = held.filter((one) => !stored.includes(one))
    }
  }

  document.on('updateV2', hold)
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    try {
      if (isMessage(data)) receive(data)
    } catch (error) {
      onFailure(error)
    }
  })
  // A page that comes back from the browser's memory heard nothing in the meantime.
  const comeBack = ({ persisted }: PageTransitionEvent) => persisted && hello()
  if (typeof window !== 'undefined') window.addEventListener('pageshow', comeBack)
  hello()

  return {
    origin,
    send(number, update) {
      lastNumber = number
      post({ kind: 'update', from: me, number, update })
    },
    tellStored: (number) => post({ kind: 'stored', from: me, number }),
    takeOver: () => take(held),
    close() {
      take(held)
      document.off('updateV2', hold)
      channel.close()
      if (typeof window !== 'undefined') window.removeEventListener('pageshow', comeBack)
    },
  }
}

/** Whether a state vector names changes that the document has not seen. */
function knowsMore(stateVector: Uint8Array, document: Y.Doc): boolean {
  const here = Y.decodeStateVector(Y.encodeStateVector(document))
  return [...Y.decodeStateVector(stateVector)].some(([client, clock]) => clock > (here.get(client) ?? 0))
}

function isMessage(data: unknown): data is Message {
  if (typeof data !== 'object' || data === null) return false
  const { kind, from, number, update, stateVector } = data as Record<string, unknown>
  if (typeof from !== 'string') return false
  if (kind === 'hello') return stateVector instanceof Uint8Array
  return (
    typeof number === 'number' && (kind === 'stored' || (kind === 'update' && update instanceof Uint8Array))
  )
}
