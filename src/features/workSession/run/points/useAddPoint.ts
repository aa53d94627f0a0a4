import { addRecord } from '../../../../dossier/commands/records'
import { newId } from '../../../../dossier/document/newId'
import { rankAfter } from '../../../../dossier/document/rank'
import type { Session } from '../../../../dossier/kinds/session'
import type { SessionBlock } from '../../../../dossier/kinds/sessionBlock'
import type { PointKind } from '../../../../dossier/kinds/sessionPoint'
import { readPoints } from '../../../../dossier/workSession/readSessions'
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
        addRecord(draft, 'sessionPoints', newId(), { session, block, kind, text, who, rank })
        rank = rankAfter([rank])
      }
    })
  }
}
