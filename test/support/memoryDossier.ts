import * as Y from 'yjs'
import { type DossierDraft, draftOf } from '../../src/dossier/document/draft'
import { createSnapshot } from '../../src/dossier/document/snapshot'
import type { DossierView } from '../../src/dossier/document/view'

/** A dossier without a browser: commands go in, the view comes out. */
export function memoryDossier(...commands: readonly ((draft: DossierDraft) => void)[]) {
  const document = new Y.Doc()
  const draft = draftOf(document)
  const snapshot = createSnapshot(document)
  const change = (command: (draft: DossierDraft) => void) => document.transact(() => command(draft))
  for (const command of commands) change(command)
  return { draft, change, view: (): DossierView => snapshot.current }
}

let made = 0

/** What goes with a decision: an id of its own, a name and a time. */
export function signed(by = 'Sanne', at = '2026-11-22T14:03:00Z') {
  made += 1
  return { id: `entry-${String(made).padStart(4, '0')}`, by, at }
}
