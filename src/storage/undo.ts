import * as Y from 'yjs'
import { type DossierDraft, workRoots } from '../dossier/draft'

/** The origin of what people do here, and so of what they can undo here. */
export const localOrigin = { from: 'here' }

/** Taking back, step by step, the work that was done in this tab; never a decision, and never work of others. */
export type Undo = {
  readonly canUndo: boolean
  readonly canRedo: boolean
  undo(): void
  redo(): void
  /** What comes next is a step of its own, however soon it comes. */
  apart(): void
  /** Calls back after each change of what can be undone. Returns what ends it. */
  subscribe(listener: () => void): () => void
}

/** Edits of the same thing closer together than this, in milliseconds, are one step to undo: typing a word. */
const oneStep = 500

/** Undo for a dossier. `check` throws when it may not be changed. */
export function createUndo(draft: DossierDraft, check: () => void): Undo {
  let before = ''
  const manager = new Y.UndoManager(
    workRoots.map((root) => draft[root]),
    {
      trackedOrigins: new Set([localOrigin]),
      captureTimeout: oneStep,
      captureTransaction: (transaction) => {
        if (transaction.origin !== localOrigin) return true
        const changed = keysIn(transaction)
        // However quick people are, one thing after another is two steps.
        if (changed !== before) manager.stopCapturing()
        before = changed
        return true
      },
    },
  )
  const events = ['stack-item-added', 'stack-item-popped', 'stack-item-updated', 'stack-cleared'] as const
  return {
    get canUndo() {
      return manager.canUndo()
    },
    get canRedo() {
      return manager.canRedo()
    },
    undo() {
      check()
      manager.undo()
    },
    redo() {
      check()
      manager.redo()
    },
    apart() {
      manager.stopCapturing()
    },
    subscribe(listener) {
      for (const event of events) manager.on(event, listener)
      return () => {
        for (const event of events) manager.off(event, listener)
      }
    },
  }
}

function keysIn({ changed }: Y.Transaction): string {
  return [...changed.values()].flatMap((keys) => [...keys]).join('\n')
}
