import { useTranslation } from 'react-i18next'
import type { Plan } from '../../dossier/actions/plan'
import { useFormat } from '../../hooks/useFormat'
import { Heading } from '../../ui/Heading'
import shared from './actions.module.css'
import styles from './PlanVersion.module.css'

/** The plan as it was when the client approved it. */
export function PlanVersion({ plan }: { plan: Plan }) {
  const { t } = useTranslation('actions')
  const format = useFormat()
  const goals = [
    { label: t('goals.short'), value: plan.goalShort },
    { label: t('goals.long'), value: plan.goalLong },
    { label: t('goals.people'), value: plan.goalPeople },
    { label: t('goals.hours'), value: plan.goalHours },
  ]
  return (
    <div className={styles.planVersion}>
      <dl className={shared.list}>
        {goals.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value || t('goals.none')}</dd>
          </div>
        ))}
      </dl>
      {plan.opportunities.length > 0 && (
        <>
          <Heading level={3} looks={4}>
            {t('approval.opportunities')}
          </Heading>
          <ul>
            {plan.opportunities.map((title) => (
              <li key={title}>{title}</li>
            ))}
          </ul>
        </>
      )}
      <Heading level={3} looks={4}>
        {t('approval.actions')}
      </Heading>
      <ul>
        {plan.actions.map(({ id, what, who, due }) => (
          <li key={id}>{[what, who || t('nobody'), due ? format.date(due) : t('noDate')].join(' · ')}</li>
        ))}
      </ul>
    </div>
  )
}
