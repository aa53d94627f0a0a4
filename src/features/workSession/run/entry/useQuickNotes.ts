import { notesAt } from '../../../../dossier/canvas/planMove'
import { addRecord } from '../../../../dossier/commands/records'
import { newId } from '../../../../dossier/document/newId'
import { rankAfter } from '../../../../dossier/document/rank'
import type { Canvas } from '../../../../dossier/kinds/canvas'
import { useChange } from '../../../../hooks/useChange'
import { useOpenDossier } from '../../../../hooks/useOpenDossier'
import { usePlace } from '../../../../hooks/usePlace'
import { isSilent } from '../../../../workflow/canvasMachine'

type Written = { readonly field: string; readonly text: string }

/** For the moment in which a tab does not know its own id yet. */
const voiceless = 'unknown'

/** Puts notes at the end of their fields, in one change. While people write alone they stay out of sight of the room. */
export function useQuickNotes({ id: canvas }: Canvas) {
  const { snapshot } = useOpenDossier()
  const change = useChange()
  const me = usePlace()
  return (notes: readonly Written[], author: string): readonly string[] => {
    const view = snapshot.current
    const silent = isSilent(view.canvases[canvas]?.phase ?? '') ? me || voiceless : undefined
    const lastRank = new Map<string, string>()
    const made = notes.map(({ field, text }) => {
      const last = lastRank.get(field)
      const there = last === undefined ? notesAt(view, canvas, field, '').map((note) => note.rank) : [last]
      const rank = rankAfter(there)
      lastRank.set(field, rank)
      return { id: newId(), field, text, rank }
    })
    change((draft) => {
      for (const { id, ...note } of made)
        addRecord(draft, 'notes', id, { ...note, canvas, silent, author: author || undefined })
    })
    return made.map(({ id }) => id)
  }
}
