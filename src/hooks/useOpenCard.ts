import { useNavigate } from 'react-router'
import { paths } from '../addresses/paths'
import { readCanvases } from '../dossier/canvas/readCanvases'
import { addRecord, restoreRecord } from '../dossier/commands/records'
import { rankAfter } from '../dossier/document/rank'
import { useChange } from './useChange'
import { useOpenDossier } from './useOpenDossier'
import { today } from './useToday'

/** Goes to the project card of an opportunity, and makes it where it is not there yet. */
export function useOpenCard(): (opportunityId: string) => void {
  const dossier = useOpenDossier()
  const change = useChange()
  const navigate = useNavigate()
  return (opportunity) => {
    const view = dossier.snapshot.current
    const cards = readCanvases(view).filter(({ kind }) => kind === 'opportunityCard')
    const card = cards.find((one) => one.opportunity === opportunity)
    // Made on two laptops, the card of an opportunity is still one: its id says whose it is.
    const id = card?.id ?? `card-${opportunity}`
    if (!card && view.canvases[id]) change((draft) => restoreRecord(draft, 'canvases', id))
    else if (!card) {
      const rank = rankAfter(readCanvases(view).map((one) => one.rank))
      change((draft) =>
        addRecord(draft, 'canvases', id, { kind: 'opportunityCard', opportunity, date: today(), rank }),
      )
    }
    navigate(paths.canvas(dossier.id, id).slice(1))
  }
}
