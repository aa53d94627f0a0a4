import { useTranslation } from 'react-i18next'
import type { Opportunity } from '../../../dossier/kinds/opportunity'
import './scores.css'

/** The word that an opportunity is one of the chosen. */
export function ChosenTag({ opportunity: { chosen } }: { opportunity: Opportunity }) {
  const { t } = useTranslation('scores')
  return chosen ? <span className="pw-chosen-tag">{t('chosen.mark')}</span> : null
}
