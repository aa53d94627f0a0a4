import { notesAt } from '../../../dossier/canvas/planMove'
import { findCanvasIn } from '../../../dossier/canvas/readCanvases'
import { typeOver } from '../../../dossier/commands/canvas/typeOver'
import { addRecord } from '../../../dossier/commands/records'
import { newId } from '../../../dossier/document/newId'
import { rankAfter } from '../../../dossier/document/rank'
import { useChange } from '../../../hooks/useChange'
import { useOpenDossier } from '../../../hooks/useOpenDossier'

type Typed = { readonly field: string; readonly text: string }

/** Puts notes that were typed over at the end of their fields, in one change. They are no secret: paper hung there. */
export function useTypedNotes(canvasId: string): (notes: readonly Typed[]) => void {
  const { snapshot } = useOpenDossier()
  const change = useChange()
  return (notes) => {
    const view = snapshot.current
    const canvas = findCanvasIn(view, canvasId)
    if (!canvas) return
    const ranks = new Map<string, string>()
    const nextRank = (field: string) => {
      const last = ranks.get(field)
      const before = last === undefined ? notesAt(view, canvasId, field, '').map(({ rank }) => rank) : [last]
      const rank = rankAfter(before)
      ranks.set(field, rank)
      return rank
    }
    change((draft) => {
      for (const { field, text } of notes) {
        if (canvas.kind === 'opportunityCard') typeOver(draft, canvas.opportunity, { field, text }, newId())
        else addRecord(draft, 'notes', newId(), { canvas: canvasId, field, text, rank: nextRank(field) })
      }
    })
  }
}
