import { useTranslation } from 'react-i18next'
import { Explained } from '../../components/Explained'
import type { Opportunity } from '../../dossier/kinds/opportunity'
import { walkedRoutes } from '../../dossier/progress/nextAction'
import { startWarnings } from '../../dossier/progress/startWarnings'
import { useDossier } from '../../hooks/useDossier'
import { Notice } from '../../ui/Notice'

/** What is missing when step 4 starts. People can go on all the same. */
export function StartWarnings({ opportunity }: { opportunity: Opportunity }) {
  const { t } = useTranslation('opportunities')
  const view = useDossier((dossier) => dossier)
  const warnings = startWarnings(view, opportunity)
  if (walkedRoutes(view, opportunity.id).length === 0 || warnings.length === 0) return null
  return (
    <Notice kind="attention" word={t('warnings.title')}>
      <p>{t('warnings.text')}</p>
      <ul>
        {warnings.map((warning) => (
          <li key={warning}>
            <Explained text={t(`warnings.${warning}`)} />
          </li>
        ))}
      </ul>
    </Notice>
  )
}
