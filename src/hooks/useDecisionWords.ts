import { nameDecision } from '../dossier/naming/nameDecision'
import { nameSubject } from '../dossier/naming/nameSubject'
import { progressOf } from '../dossier/progress/progressOf'
import type { JournalEntry } from '../workflow/journal'
import { useDossier } from './useDossier'
import { useWords } from './useWords'

const subjects = ['decisions', 'journal', 'steps', 'opportunities']

/** Words for what the journal tells: the decision of an entry, and what its thread is about. */
export function useDecisionWords() {
  const words = useWords(subjects)
  const opportunities = useDossier((dossier) => dossier.opportunities)
  const { threads } = useDossier(progressOf)
  return {
    /** 'Onderdeel klaar'. An entry that decides nothing settled a dispute, or went back. */
    decision: (entry: JournalEntry) => nameDecision(entry, threads.get(entry.thread) ?? [], words),
    /** '1.1 Leg de aanleiding vast', 'Schoonmaak: route bestaand contract'. */
    subject: (thread: string) => nameSubject({ view: { opportunities }, words }, thread),
  }
}
