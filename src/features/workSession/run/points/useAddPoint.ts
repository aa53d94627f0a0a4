import { addPoint } from '../../../../dossier/commands/workSession/prepareSession'
import { newId } from '../../../../dossier/document/newId'
import { rankAfter } from '../../../../dossier/document/rank'
import { readPoints } from '../../../../dossier/workSession/readSessions'
import type { PointKind, Session, SessionBlock } from '../../../../dossier/workSession/records'
import { useChange } from '../../../../hooks/useChange'
import { useOpenDossier } from '../../../../hooks/useOpenDossier'

/** Writes down what somebody says in a block: each text is a point of its own, in one change. */
export function useAddPoint({ id: session }: Session, { id: block }: SessionBlock, kind: PointKind) {
  const { snapshot } = useOpenDossier()
  const change = useChange()
  return (texts: readonly string[], who: string) => {
    let rank = rankAfter(readPoints(snapshot.current, session).map((one) => one.rank))
    change((draft) => {
      for (const text of texts) {
        addPoint(draft, newId(), { session, block, kind, text, who, rank })
        rank = rankAfter([rank])
      }
    })
  }
}
