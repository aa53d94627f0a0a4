import { useTranslation } from 'react-i18next'
import styles from './Loading.module.css'

/** Shown only when loading takes long enough to wonder. */
export function Loading() {
  const { t } = useTranslation('common')
  return <p className={styles.loading}>{t('loading')}</p>
}
