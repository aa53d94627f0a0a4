import { useCallback } from 'react'
import type { Signed } from '../dossier/commands/decide'
import type { DossierDraft } from '../dossier/document/draft'
import { newId } from '../dossier/document/newId'
import type { Session } from '../dossier/kinds/session'
import { liveSession } from '../dossier/workSession/liveSession'
import type { JournalEntry } from '../workflow/journal'
import { readMe } from './useMe'
import { useOpenDossier } from './useOpenDossier'

/** Changes the open dossier by a command; a person can undo it. */
export function useChange(): (command: (draft: DossierDraft) => void) => void {
  return useOpenDossier().change
}

type Unsigned<Entry> = Entry extends unknown ? Omit<Entry, keyof Signed> : never

/**
 * Records in the journal of the open dossier, signed with the name that this browser knows. Takes one of the commands
 * `decide`, `settle` and `goBack`, and what it needs beside the signature. Cannot be undone; people go back instead.
 */
export function useDecide() {
  const dossier = useOpenDossier()
  return useCallback(
    <Entry extends Signed>(command: (draft: DossierDraft, entry: Entry) => void, entry: Unsigned<Entry>) => {
      const signed = {
        ...entry,
        ...inSession(liveSession(dossier.snapshot.current), entry),
        id: newId(),
        by: readMe(),
        at: new Date().toISOString(),
      } as unknown as Entry
      dossier.decide((draft) => command(draft, signed))
    },
    [dossier],
  )
}

/** What is decided while a work session goes on has that session among its grounds. */
function inSession(session: Session | undefined, entry: object) {
  if (!session) return {}
  const said = 'said' in entry ? (entry.said as JournalEntry['said']) : {}
  return { said: { ...said, session: session.title } }
}
