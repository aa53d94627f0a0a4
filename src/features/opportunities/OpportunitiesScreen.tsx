import { useTranslation } from 'react-i18next'
import { readOpportunities } from '../../dossier/document/readRecords'
import { useDossier } from '../../hooks/useDossier'
import { useScreenTitle } from '../../hooks/useScreenTitle'
import { PageTitle } from '../../ui/PageTitle'
import { Stack } from '../../ui/Stack'
import { AddOpportunity } from './AddOpportunity'
import styles from './OpportunitiesScreen.module.css'
import { OpportunityCard } from './OpportunityCard'
import { OpportunitySquare } from './scores/OpportunitySquare'

/** All opportunities with where they are and what comes next, and a place to add one. */
export default function OpportunitiesScreen() {
  const { t } = useTranslation('opportunities')
  const opportunities = useDossier(readOpportunities)
  useScreenTitle(t('title'))
  return (
    <Stack gap={5}>
      <PageTitle lead={t('intro')}>{t('title')}</PageTitle>
      {opportunities.length === 0 && <p>{t('empty')}</p>}
      <AddOpportunity />
      {opportunities.length > 0 && (
        <ul className={styles.opportunities} aria-label={t('list')}>
          {opportunities.map((opportunity) => (
            <OpportunityCard key={opportunity.id} opportunity={opportunity} />
          ))}
        </ul>
      )}
      {opportunities.length > 0 && <OpportunitySquare />}
    </Stack>
  )
}
