import { useTranslation } from 'react-i18next'
import { groupByPerson } from '../../dossier/actions/actionGroups'
import type { Action } from '../../dossier/kinds/action'
import { ActionGroups } from './ActionGroups'

/** The open actions per person; those of nobody first. */
export function ByPerson({ actions }: { actions: readonly Action[] }) {
  const { t } = useTranslation('actions')
  const groups = groupByPerson(actions).map((group) => ({ ...group, title: group.key || t('groups.nobody') }))
  return <ActionGroups groups={groups} />
}
