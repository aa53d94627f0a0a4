import { useTranslation } from 'react-i18next'
import { canvasLayout } from '../../../dossier/canvas/canvasLayout'
import { removeRecord, restoreRecord } from '../../../dossier/commands/records'
import { useChange } from '../../../hooks/useChange'
import { useOpenDossier } from '../../../hooks/useOpenDossier'
import { useToasts } from '../../../ui/Toasts'
import { useBoard } from '../board/boardStore'
import { findPlace } from '../moving/slots'
import { shortOf } from './shortOf'

/** Takes notes away, says so with a way back, and leaves the focus on the note beside them. */
export function useRemoveNotes() {
  const { t } = useTranslation('canvas')
  const { t: dossierWords } = useTranslation('dossier')
  const { canvas, me, store, focusNote } = useBoard()
  const dossier = useOpenDossier()
  const change = useChange()
  const tell = useToasts()
  return (ids: readonly string[]) => {
    const [first = ''] = ids
    const { current } = dossier.snapshot
    const place = findPlace(canvasLayout(current, canvas, me), first)
    const rest = place?.list.filter((id) => !ids.includes(id) || id === first) ?? []
    const at = rest.indexOf(first)
    change((draft) => removeRecord(draft, 'notes', ids))
    focusNote(rest[at + 1] ?? rest[at - 1] ?? `field:${place?.field.id ?? ''}`)
    store.set({ selected: new Set(), editing: '' })
    const name = shortOf(current.notes[first]?.text ?? '')
    tell({
      text: ids.length === 1 ? t('note.removed', { name }) : t('note.removedSeveral', { count: ids.length }),
      action: {
        label: dossierWords('save.undo'),
        onPress: () => {
          change((draft) => restoreRecord(draft, 'notes', ids))
          focusNote(first)
        },
      },
    })
  }
}
