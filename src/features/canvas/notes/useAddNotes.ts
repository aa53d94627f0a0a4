import { useTranslation } from 'react-i18next'
import { recall } from '../../../browser/remember'
import { canvasLayout } from '../../../dossier/canvas/canvasLayout'
import { notesAt } from '../../../dossier/canvas/planMove'
import { addRecord } from '../../../dossier/commands/records'
import { newId } from '../../../dossier/document/newId'
import { rankAfter } from '../../../dossier/document/rank'
import { useChange } from '../../../hooks/useChange'
import { useOpenDossier } from '../../../hooks/useOpenDossier'
import { useAnnounce } from '../../../ui/Announcer'
import { isSilent } from '../../../workflow/canvasMachine'
import { useBoard } from '../board/boardStore'

/** Adds notes at the end of a field, in one change, with the colour and the initials that this device remembers. */
export function useAddNotes() {
  const { t } = useTranslation('canvas')
  const { t: words } = useTranslation('canvases')
  const { canvas, kind, me } = useBoard()
  const dossier = useOpenDossier()
  const change = useChange()
  const announce = useAnnounce()

  return (field: string, texts: readonly string[]) => {
    const view = dossier.snapshot.current
    const silent = isSilent(view.canvases[canvas]?.phase ?? '') ? me || voiceless : undefined
    const author = recall('initials') || undefined
    const colour = recall('noteColour') || undefined
    let rank = rankAfter(notesAt(view, canvas, field, '').map((note) => note.rank))
    change((draft) => {
      for (const text of texts) {
        addRecord(draft, 'notes', newId(), { canvas, field, text, rank, silent, author, colour })
        rank = rankAfter([rank])
      }
    })
    const there = canvasLayout(dossier.snapshot.current, canvas, me).fields.find(({ id }) => id === field)
    const count = (there?.notes.length ?? 0) + (there?.groups.flatMap(({ notes }) => notes).length ?? 0)
    const title = words(`${kind}.fields.${field}.title`)
    announce(
      texts.length === 1
        ? t('add.added', { field: title, count })
        : t('add.addedSeveral', { field: title, count: texts.length }),
    )
  }
}

/** For the moment in which a tab does not know its own id yet. */
const voiceless = 'unknown'
