import { useTranslation } from 'react-i18next'
import { useScreenTitle } from '../hooks/useScreenTitle'
import { ActionLink } from '../ui/ActionLink'
import { PageTitle } from '../ui/PageTitle'
import { Cluster, Stack } from '../ui/Stack'

/** For an address that leads nowhere. */
export function NotFoundScreen() {
  const { t } = useTranslation('common')
  useScreenTitle(t('notFound.title'))
  return (
    <Stack gap={5}>
      <PageTitle lead={t('notFound.text')}>{t('notFound.title')}</PageTitle>
      <Cluster>
        <ActionLink href="#/">{t('notFound.start')}</ActionLink>
      </Cluster>
    </Stack>
  )
}
