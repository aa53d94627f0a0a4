import { useTranslation } from 'react-i18next'
import './Loading.css'

/** Shown only when loading takes long enough to wonder. */
export function Loading() {
  const { t } = useTranslation('common')
  return <p className="pw-loading">{t('loading')}</p>
}
