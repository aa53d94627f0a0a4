import { saveToDisk } from '../../../browser/saveToDisk'
import { newId } from '../../../dossier/document/newId'
import { findSession } from '../../../dossier/workSession/readSessions'
import { AppError } from '../../../errors'
import { fileName } from '../../../exports/fileName'
import { sessionName } from '../../../exports/workSession/sessionWords'
import { useLoadWords } from '../../../hooks/useLoadWords'
import { useOpenDossier } from '../../../hooks/useOpenDossier'
import { today } from '../../../hooks/useToday'

/** Saves an empty dossier with the agenda of a session as a file to hand out. Resolves with the name of the file. */
export function useHandOut(): (session: string) => Promise<string> {
  const loadWords = useLoadWords()
  const { snapshot } = useOpenDossier()
  return async (id) => {
    const [{ dossierFileSubjects, writeDossierFile }, { handOut }] = await Promise.all([
      import('../../../exports/dossierFile'),
      import('../../../dossier/workSession/handOut'),
    ])
    const words = await loadWords(dossierFileSubjects)
    const session = findSession(snapshot.current, id)
    const savedAt = new Date().toISOString()
    const title = session ? sessionName(session, words) : ''
    const made = handOut(snapshot.current, id, { title, createdAt: savedAt, newId })
    if (!made) throw new AppError('item.notThere', { id })
    const file = await writeDossierFile({ id: newId(), savedAt, handOut: true, ...made }, words)
    const name = fileName(words('sessionClose:harvest.kind'), title, today(), 'html')
    saveToDisk(file, name)
    return name
  }
}
