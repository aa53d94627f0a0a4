import * as Y from 'yjs'
import { currentVersion, type DossierDraft, draftOf } from '../dossier/document/draft'
import { isNewer } from '../dossier/document/migrations'
import { createSnapshot, type DossierSnapshot } from '../dossier/document/snapshot'
import type { DossierView } from '../dossier/document/view'
import { liveSession } from '../dossier/workSession/liveSession'
import { trackWork } from '../dossier/workSession/trackWork'
import { AppError } from '../errors'
import { database, flushBeforeClosing } from './database'
import { askToPersist } from './device'
import { onLeaving } from './leaving'
import { connectTabs } from './liveTabs'
import type { Observable } from './observable'
import { readPieces } from './storedState'
import { storeAtOnce, storeUpdate } from './storeUpdate'
import { takeUpCopies } from './takeUpCopies'
import { createUndo, localOrigin, type Undo } from './undo'
import { createUnsavedCopies, readCopies } from './unsavedCopies'
import { createUpdateLog, type SaveState } from './updateLog'

/** Where people are at, for the list of dossiers: 'commitment/occasion', or '' while nobody began. */
export type WhereOf = (view: DossierView) => string

/** A dossier that people work in: what it holds, how to change it, and whether it is saved. */
export type ConnectedDossier = {
  readonly id: string
  readonly document: Y.Doc
  readonly draft: DossierDraft
  readonly snapshot: DossierSnapshot
  readonly saveState: Observable<SaveState>
  readonly undo: Undo
  /** Whether it comes from a newer Partnerwijzer: then it can be read and saved as a file, not changed. */
  readonly readOnly: boolean
  /** Changes the work by a command, as one step to undo. Throws 'dossier.newer' when it is read-only. */
  change(command: (draft: DossierDraft) => void): void
  /** Records in the journal by a command. Cannot be undone: people go back instead. */
  decide(command: (draft: DossierDraft) => void): void
  /** Resolves once everything is stored; rejects with an `AppError` if that fails, and goes on trying. */
  flush(): Promise<void>
}

const storedOrigin = { from: 'storage' }
const decisionOrigin = { from: 'decision' }

/**
 * Reads a dossier and keeps it alike with the database and the other tabs, until `disconnect`. Every change of the
 * document is stored, whoever made it: a command, an undo, a merge.
 */
export async function connectDossier(
  id: string,
  reachedCode?: WhereOf,
): Promise<ConnectedDossier & { disconnect(): void }> {
  const row = await database.dossiers.get(id)
  if (!row || row.deletedAt) throw new AppError('dossier.notFound', { id })
  const document = new Y.Doc()
  // Before the pieces: another tab lets go of a copy only once its piece is there.
  const left = readCopies(id)
  const pieces = await readPieces(id)
  document.transact(() => {
    for (const piece of pieces) Y.applyUpdateV2(document, piece)
  }, storedOrigin)

  const draft = draftOf(document)
  const snapshot = createSnapshot(document)
  const undo = createUndo(draft, mustBeWritable)
  const wholeState = () => Y.encodeStateAsUpdateV2(document)
  const log = createUpdateLog({
    wholeState,
    savedAt: new Date(row.changedAt),
    write: (write) => storeUpdate(id, write, describe(), wholeState),
    onStored(number) {
      copies.drop(number)
      tabs.tellStored(number)
      askOnce()
    },
  })
  const copies = createUnsavedCopies(id)
  const append = (update: Uint8Array) => {
    const number = log.append(update)
    copies.keep(number, update)
    return number
  }
  const tabs = connectTabs({ id, document, keep: append, onFailure: report })
  const store = (update: Uint8Array, origin: unknown) => {
    if (origin !== storedOrigin && origin !== tabs.origin) tabs.send(append(update), update)
  }
  document.on('updateV2', store)
  takeUpCopies(document, left, log.flush).forEach(report)

  const endings = [
    trackWork(document, draft, () => liveSession(snapshot.current)?.id ?? ''),
    flushBeforeClosing(flush),
    onLeaving((isGoing) => {
      tabs.takeOver()
      const unsaved = log.unsaved()
      if (!unsaved) return
      copies.keepRest(unsaved)
      storeAtOnce(id, unsaved, isGoing)
    }),
  ]

  let asked = false
  function askOnce(): void {
    if (asked) return
    asked = true
    // A browser that cannot answer changes nothing about what is stored.
    askToPersist().catch(() => {})
  }

  function describe() {
    const { title, organisation, createdAt } = snapshot.current.about
    return { title, organisation, createdAt, where: reachedCode?.(snapshot.current) }
  }

  function mustBeWritable(): void {
    const { current } = snapshot
    if (isNewer(current)) {
      throw new AppError('dossier.newer', { version: current.about.version, known: currentVersion })
    }
  }

  function transact(command: (draft: DossierDraft) => void, origin: object): void {
    mustBeWritable()
    document.transact(() => command(draft), origin)
  }

  function flush(): Promise<void> {
    tabs.takeOver()
    return log.flush()
  }

  return {
    id,
    document,
    draft,
    snapshot,
    saveState: log.saveState,
    undo,
    get readOnly() {
      return isNewer(snapshot.current)
    },
    change: (command) => transact(command, localOrigin),
    decide: (command) => transact(command, decisionOrigin),
    flush,
    disconnect() {
      for (const end of endings) end()
      tabs.close()
      document.off('updateV2', store)
      snapshot.destroy()
      document.destroy()
    },
  }
}

/** Reaches the error screen and the console like any failure nobody expected, without stopping what goes on. */
function report(error: unknown): void {
  setTimeout(() => {
    throw error
  })
}
