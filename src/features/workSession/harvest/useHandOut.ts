import { useTranslation } from 'react-i18next'
import { saveToDisk } from '../../../browser/saveToDisk'
import { newId } from '../../../dossier/document/newId'
import { findSession } from '../../../dossier/workSession/readSessions'
import { AppError } from '../../../errors'
import { fileName } from '../../../exports/fileName'
import { sessionName } from '../../../exports/workSession/sessionWords'
import { useOpenDossier } from '../../../hooks/useOpenDossier'
import { today } from '../../../hooks/useToday'
import { wordsOf } from '../../../words/wordsOf'

/** Saves an empty dossier with the agenda of a session as a file to hand out. Resolves with the name of the file. */
export function useHandOut(): (session: string) => Promise<string> {
  const { i18n } = useTranslation()
  const { snapshot } = useOpenDossier()
  return async (id) => {
    const [{ dossierFile, dossierFileSubjects }, { handOut }] = await Promise.all([
      import('../../../exports/dossierFile'),
      import('../../../dossier/workSession/handOut'),
    ])
    await i18n.loadNamespaces([...dossierFileSubjects])
    const words = wordsOf(i18n)
    const session = findSession(snapshot.current, id)
    const savedAt = new Date().toISOString()
    const title = session ? sessionName(session, words) : ''
    const made = handOut(snapshot.current, id, { title, createdAt: savedAt, newId })
    if (!made) throw new AppError('item.notThere', { id })
    const html = dossierFile({ id: newId(), savedAt, handOut: true, ...made }, words)
    const name = fileName(words('sessionClose:harvest.kind'), title, today(), 'html')
    saveToDisk(new Blob([html], { type: 'text/html' }), name)
    return name
  }
}
