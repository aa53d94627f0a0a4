import { useTranslation } from 'react-i18next'
import { saveToDisk } from '../browser/saveToDisk'
import { markBackup } from '../storage/dossierList'
import { encodeState } from '../storage/encodeState'
import { wordsOf } from '../words/wordsOf'
import { useOpenDossier } from './useOpenDossier'
import { today } from './useToday'

/** Saves the open dossier as one file that any browser shows and Partnerwijzer opens again. */
export function useSaveFile(): () => Promise<void> {
  const { i18n } = useTranslation()
  const { id, document, snapshot } = useOpenDossier()
  return async () => {
    const { dossierFile, dossierFileName, dossierFileSubjects } = await import('../exports/dossierFile')
    await i18n.loadNamespaces([...dossierFileSubjects])
    const savedAt = new Date().toISOString()
    const words = wordsOf(i18n)
    const view = snapshot.current
    const html = dossierFile({ id, view, state: encodeState(document), savedAt }, words)
    saveToDisk(new Blob([html], { type: 'text/html' }), dossierFileName(view, today(), words))
    await markBackup(id, savedAt)
  }
}
