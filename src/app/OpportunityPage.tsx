import { ActionList } from '../features/actions/ActionList'
import OpportunityScreen from '../features/opportunities/OpportunityScreen'

const actionsOf = (opportunity: string) => <ActionList about={opportunity} />

/** An opportunity with its own actions: two features that meet here. */
export default function OpportunityPage() {
  return <OpportunityScreen actions={actionsOf} />
}
