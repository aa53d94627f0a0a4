import { useTranslation } from 'react-i18next'
import { groupByMoment } from '../../dossier/actions/actionGroups'
import type { Action } from '../../dossier/kinds/action'
import { useDossier } from '../../hooks/useDossier'
import { useFormat } from '../../hooks/useFormat'
import { useToday } from '../../hooks/useToday'
import { Heading } from '../../ui/Heading'
import { ActionGroups } from './ActionGroups'
import styles from './actions.module.css'

const near = ['late', 'thisWeek', 'nextWeek', 'undated'] as const

/** The open actions along a line through time, with the dot on the horizon at its end. */
export function ByMoment({ actions }: { actions: readonly Action[] }) {
  const { t } = useTranslation('actions')
  const format = useFormat()
  const today = useToday()
  const horizon = useDossier(({ answers }) => answers['together/planFields/goalLong'])
  const titleOf = (key: string) => {
    const name = near.find((one) => one === key)
    return name ? t(`groups.${name}`) : format.month(`${key}-01`)
  }
  const groups = groupByMoment(actions, today).map((group) => ({ ...group, title: titleOf(group.key) }))
  return (
    <ActionGroups
      look="timeline"
      groups={groups}
      end={
        horizon && (
          <section className={`${styles.actionGroup} ${styles.end}`} aria-label={t('groups.horizon')}>
            <Heading level={2} looks={4}>
              {t('groups.horizon')}
            </Heading>
            <p>{horizon}</p>
          </section>
        )
      }
    />
  )
}
