import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { comparePlans, type Plan, readPlan } from '../../dossier/actions/plan'
import { useDossier } from '../../hooks/useDossier'

/** What changed in the plan since it was approved: a flag, for the approval itself never changes. */
export function PlanChangesSince({ before }: { before: Plan }) {
  const { t } = useTranslation('actions')
  const view = useDossier((dossier) => dossier)
  const { added, removed, changed, goals } = useMemo(
    () => comparePlans(before, readPlan(view)),
    [before, view],
  )
  const lines = [
    added > 0 && t('approval.added', { count: added }),
    changed > 0 && t('approval.changed', { count: changed }),
    removed > 0 && t('approval.removed', { count: removed }),
    goals && t('approval.goalsChanged'),
  ].filter((line) => line !== false)
  if (lines.length === 0) return <p>{t('approval.same')}</p>
  return (
    <div>
      <p>{t('approval.since')}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  )
}
