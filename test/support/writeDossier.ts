import * as Y from 'yjs'
import type { Decision } from '../../src/content/decisions'
import { decide } from '../../src/dossier/commands/decide'
import { type DossierDraft, draftOf } from '../../src/dossier/document/draft'
import { viewOf } from '../../src/dossier/document/snapshot'
import type { DossierView } from '../../src/dossier/document/view'

/** A dossier as people wrote it: `write` works in an empty draft, or in what earlier writers left. */
export function writeDossier(...writers: readonly ((draft: DossierDraft) => void)[]): DossierView {
  const document = new Y.Doc()
  for (const write of writers) write(draftOf(document))
  return viewOf(document)
}

/** Two laptops start from one dossier, each goes on apart, and their work is merged. */
export function mergeDossiers(
  start: (draft: DossierDraft) => void,
  one: (draft: DossierDraft) => void,
  other: (draft: DossierDraft) => void,
): DossierView {
  const first = new Y.Doc()
  start(draftOf(first))
  const second = new Y.Doc()
  Y.applyUpdate(second, Y.encodeStateAsUpdate(first))
  one(draftOf(first))
  other(draftOf(second))
  Y.applyUpdate(first, Y.encodeStateAsUpdate(second))
  return viewOf(first)
}

/** Decides one thing after the other about a thread; `said` comes with the last. */
export function decideAll(
  draft: DossierDraft,
  thread: string,
  events: readonly Decision[],
  said: Readonly<Record<string, string>> = {},
): void {
  events.forEach((event, i) => {
    const id = `${thread} ${event} ${draft.journal.size} ${draft.journal.doc?.clientID}`
    const isLast = i === events.length - 1
    decide(draft, { id, by: 'Sanne', at: '2026-11-01T10:00:00Z', thread, event, said: isLast ? said : {} })
  })
}
