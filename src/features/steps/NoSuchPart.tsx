import { useTranslation } from 'react-i18next'
import { paths } from '../../addresses/paths'
import { useOpenDossier } from '../../hooks/useOpenDossier'
import { useScreenTitle } from '../../hooks/useScreenTitle'
import { ActionLink } from '../../ui/ActionLink'
import { PageTitle } from '../../ui/PageTitle'

/** What an address shows that names no step or part. */
export function NoSuchPart() {
  const { t } = useTranslation('step')
  const { id } = useOpenDossier()
  useScreenTitle(t('notFoundTitle'))
  return (
    <>
      <PageTitle lead={t('notFoundText')}>{t('notFoundTitle')}</PageTitle>
      <ActionLink href={paths.map(id)}>{t('toMap')}</ActionLink>
    </>
  )
}
