import { useTranslation } from 'react-i18next'
import type { Opportunity } from '../../../dossier/kinds/opportunity'
import styles from './ChosenTag.module.css'

/** The word that an opportunity is one of the chosen. */
export function ChosenTag({ opportunity: { chosen } }: { opportunity: Opportunity }) {
  const { t } = useTranslation('scores')
  return chosen ? <span className={styles.chosenTag}>{t('chosen.mark')}</span> : null
}
