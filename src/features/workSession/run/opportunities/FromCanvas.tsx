import { useTranslation } from 'react-i18next'
import { notesOn } from '../../../../dossier/canvas/canvasLayout'
import { workOf } from '../../../../dossier/canvas/noteOrigins'
import { opportunityFromNote } from '../../../../dossier/commands/canvas/opportunityFromNote'
import { changeRecord } from '../../../../dossier/commands/records'
import { newId } from '../../../../dossier/document/newId'
import { rankAfter } from '../../../../dossier/document/rank'
import { readOpportunities } from '../../../../dossier/document/readRecords'
import type { DossierView } from '../../../../dossier/document/view'
import type { Note } from '../../../../dossier/kinds/note'
import { useChange } from '../../../../hooks/useChange'
import { useDossier } from '../../../../hooks/useDossier'
import { useOpenDossier } from '../../../../hooks/useOpenDossier'
import { useAnnounce } from '../../../../ui/Announcer'
import { Button } from '../../../../ui/Button'

/** The notes that the room chose become opportunities by one press; what is one already stays as it is. */
export function FromCanvas({ canvas }: { canvas: string }) {
  const { t } = useTranslation('sessionRun')
  const { snapshot } = useOpenDossier()
  const change = useChange()
  const announce = useAnnounce()
  const waiting = useDossier((view) => waitingOn(view, canvas).length)
  if (waiting === 0) return null
  const make = () => {
    const view = snapshot.current
    const notes = waitingOn(view, canvas)
    let rank = rankAfter(readOpportunities(view).map((one) => one.rank))
    change((draft) => {
      for (const note of notes) {
        const id = newId()
        opportunityFromNote(draft, note, { id, rank })
        changeRecord(draft, 'opportunities', id, { chosen: true })
        rank = rankAfter([rank])
      }
    })
    announce(t('opportunities.made', { count: notes.length }))
  }
  return (
    <div>
      <Button icon="plus" onPress={make}>
        {t('opportunities.make', { count: waiting })}
      </Button>
    </div>
  )
}

function waitingOn(view: DossierView, canvas: string): readonly Note[] {
  return notesOn(view, canvas).filter(
    (note) => note.chosen && note.text.trim() !== '' && !workOf(view, note, 'opportunity'),
  )
}
