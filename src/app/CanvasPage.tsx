import { ActionList } from '../features/actions/ActionList'
import CanvasScreen from '../features/canvas/CanvasScreen'
import { OpportunitySquare } from '../features/opportunities/scores/OpportunitySquare'

const actionsOf = (opportunity: string) => <ActionList about={opportunity} />

/** A canvas with the actions and the scores of opportunities: three features that meet here. */
export default function CanvasPage() {
  return <CanvasScreen actions={actionsOf} square={<OpportunitySquare />} />
}
