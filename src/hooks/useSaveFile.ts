import { saveToDisk } from '../browser/saveToDisk'
import { markBackup } from '../storage/dossierList'
import { encodeState } from '../storage/encodeState'
import { useLoadWords } from './useLoadWords'
import { useOpenDossier } from './useOpenDossier'
import { today } from './useToday'

/** Saves the open dossier as one file that any browser shows and Partnerwijzer opens again. */
export function useSaveFile(): () => Promise<void> {
  const loadWords = useLoadWords()
  const { id, document, snapshot } = useOpenDossier()
  return async () => {
    const { dossierFileName, dossierFileSubjects, writeDossierFile } = await import('../exports/dossierFile')
    const words = await loadWords(dossierFileSubjects)
    const savedAt = new Date().toISOString()
    const view = snapshot.current
    const file = await writeDossierFile({ id, view, state: encodeState(document), savedAt }, words)
    saveToDisk(file, dossierFileName(view, today(), words))
    // People may go on while it is written.
    await markBackup(id, savedAt, snapshot.current === view ? 0 : 1)
  }
}
