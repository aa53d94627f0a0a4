import * as Y from 'yjs'
import { forgetCopies, type UnsavedCopy } from './unsavedCopies'

const origin = { from: 'unsaved' }

/**
 * Puts what an earlier page could not store into the document, where it is stored like any change; `flush` tells when.
 * What the database has already changes nothing. Returns what went wrong with copies that say nothing readable.
 */
export function takeUpCopies(
  document: Y.Doc,
  copies: readonly UnsavedCopy[],
  flush: () => Promise<void>,
): readonly unknown[] {
  const failures: unknown[] = []
  for (const { update } of copies) {
    try {
      Y.applyUpdateV2(document, update, origin)
    } catch (error) {
      failures.push(error)
    }
  }
  // What builds on a change that is not here yet stays kept until that has come.
  if (copies.length > 0 && !document.store.pendingStructs) {
    flush().then(
      () => forgetCopies(copies),
      // The queue goes on trying, and so does the next opening.
      () => {},
    )
  }
  return failures
}
