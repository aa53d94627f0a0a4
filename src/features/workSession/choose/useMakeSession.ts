import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { paths } from '../../../addresses/paths'
import { findAgenda, minutesOf } from '../../../content/agendas'
import { addSession } from '../../../dossier/commands/workSession/prepareSession'
import { newId } from '../../../dossier/document/newId'
import { rankAfter } from '../../../dossier/document/rank'
import { readSessions } from '../../../dossier/workSession/readSessions'
import { useChange } from '../../../hooks/useChange'
import { useOpenDossier } from '../../../hooks/useOpenDossier'
import { useNewCanvas } from '../useNewCanvas'
import { worksOnCanvas } from '../worksOnCanvas'

/**
 * Makes a session of an agenda ('' for an own one) and goes to its preparation. `canvas` is the kansenkaart to work on;
 * '' for a new one, if the agenda works on one.
 */
export function useMakeSession(): (agenda: string, canvas: string) => void {
  const { t } = useTranslation('workSession')
  const { t: words } = useTranslation('agendas')
  const dossier = useOpenDossier()
  const change = useChange()
  const navigate = useNavigate()
  const newCanvas = useNewCanvas()
  return (agenda, canvas) => {
    const id = newId()
    const known = readSessions(dossier.snapshot.current)
    const plain = agenda ? words(`${agenda}.title`) : t('choose.ownName')
    const alike = known.filter((one) => one.agenda === agenda).length
    const title = alike === 0 ? plain : t('choose.nextName', { title: plain, number: alike + 1 })
    const rank = rankAfter(known.map((one) => one.rank))
    const definition = findAgenda(agenda)
    const blocks = definition?.blocks ?? []
    const made = canvas === '' && blocks.some(worksOnCanvas) ? newCanvas() : undefined
    const linked = made ? newId() : canvas
    const minutes = definition ? minutesOf(definition) : 0
    change((draft) => {
      made?.add(draft, linked)
      addSession(draft, id, { agenda, title, minutes, canvas: linked, rank }, newId)
    })
    navigate(paths.session(dossier.id, id).slice(1))
  }
}
