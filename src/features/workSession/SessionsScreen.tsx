import { useTranslation } from 'react-i18next'
import { useScreenTitle } from '../../hooks/useScreenTitle'
import { PageTitle } from '../../ui/PageTitle'

export default function SessionsScreen() {
  const { t } = useTranslation('workSession')
  useScreenTitle(t('title'))
  return <PageTitle>{t('title')}</PageTitle>
}
