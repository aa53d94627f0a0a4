import { useTranslation } from 'react-i18next'
import type { Grouping } from './register/question'
import { useContractWords } from './useContractWords'

/** How the head of a group reads: a category, a clause, a year, or what stands for the lack of one. */
export function useGroupName(): (grouping: Grouping | '', group: string) => string {
  const { t } = useTranslation('contracts')
  const { choice } = useContractWords()
  return (grouping, group) => {
    if (grouping === 'category') return choice('category', group)
    if (grouping === 'clause') return choice('clause', group)
    if (group === '') return t('grid.noYear')
    if (group === 'planned') return t('grid.plannedYear')
    return group === 'over' ? t('grid.ended') : group
  }
}
