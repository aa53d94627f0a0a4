import * as Y from 'yjs'
import type { DossierDraft } from '../dossier/document/draft'
import { workRoots } from '../dossier/document/roots'

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
  /** Calls back after each step that was taken back or done again. Returns what ends it. */
  onStep(listener: (step: UndoStep) => void): () => void
  /** Calls back after each change of what can be undone. Returns what ends it. */
  subscribe(listener: () => void): () => void
}

/** `overtaken`: somebody else has changed the same thing since, so that their work stays and this step did nothing. */
export type UndoStep = { readonly kind: 'undo' | 'redo'; readonly overtaken: boolean }

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
  const listeners = new Set<(step: UndoStep) => void>()
  const take = (kind: UndoStep['kind'], stack: () => readonly unknown[]) => {
    check()
    const steps = stack().length
    const done = kind === 'undo' ? manager.undo() : manager.redo()
    // The manager drops a step that others have overtaken, and goes on to the one before it.
    const overtaken = steps - stack().length > (done ? 1 : 0)
    for (const listener of listeners) listener({ kind, overtaken })
  }
  const events = ['stack-item-added', 'stack-item-popped', 'stack-item-updated', 'stack-cleared'] as const
  return {
    get canUndo() {
      return manager.canUndo()
    },
    get canRedo() {
      return manager.canRedo()
    },
    undo() {
      take('undo', () => manager.undoStack)
    },
    redo() {
      take('redo', () => manager.redoStack)
    },
    apart() {
      manager.stopCapturing()
    },
    onStep(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
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
