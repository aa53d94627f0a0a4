import { useTranslation } from 'react-i18next'
import type { Opportunity } from '../../../dossier/kinds/opportunity'
import { Cluster } from '../../../ui/Stack'
import { ChooseMark, ChosenCount } from './ChooseMark'

/** Whether this opportunity is one to do now, and choosing it. */
export function ChooseOpportunity({ opportunity }: { opportunity: Opportunity }) {
  const { t } = useTranslation('scores')
  return (
    <div>
      <Cluster>
        <span role="status">
          {opportunity.chosen ? <strong>{t('chosen.isChosen')}</strong> : t('chosen.notChosen')}
        </span>
        <ChooseMark opportunity={opportunity} />
      </Cluster>
      {opportunity.chosen && <ChosenCount />}
    </div>
  )
}
