import { useTranslation } from 'react-i18next'
import { useScreenTitle } from '../../../hooks/useScreenTitle'
import { PageTitle } from '../../../ui/PageTitle'

export default function BeamerScreen() {
  const { t } = useTranslation('sessionScreen')
  useScreenTitle(t('title'))
  return <PageTitle>{t('title')}</PageTitle>
}
