import { useTranslation } from 'react-i18next'
import { groupByOpportunity } from '../../dossier/actions/actionGroups'
import { readOpportunities } from '../../dossier/document/readRecords'
import type { Action } from '../../dossier/kinds/action'
import { useDossier } from '../../hooks/useDossier'
import { ActionGroups } from './ActionGroups'

/** The open actions per opportunity, in the order of the opportunities. */
export function ByOpportunity({ actions }: { actions: readonly Action[] }) {
  const { t } = useTranslation('actions')
  const { t: opportunityWords } = useTranslation('opportunities')
  const opportunities = useDossier(readOpportunities)
  const titles = new Map(opportunities.map(({ id, title }) => [id, title || opportunityWords('untitled')]))
  const groups = groupByOpportunity(actions, opportunities).map((group) => ({
    ...group,
    title: titles.get(group.key) ?? t('groups.elsewhere'),
  }))
  return <ActionGroups groups={groups} />
}
