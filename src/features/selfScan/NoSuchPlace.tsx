import { useTranslation } from 'react-i18next'
import { useScreenTitle } from '../../hooks/useScreenTitle'
import { ActionLink } from '../../ui/ActionLink'
import { PageTitle } from '../../ui/PageTitle'

/** What an address shows that names no screen of the scan. */
export function NoSuchPlace({ href }: { href: string }) {
  const { t } = useTranslation('common')
  const { t: words } = useTranslation('selfScan')
  useScreenTitle(t('notFound.title'))
  return (
    <>
      <PageTitle lead={t('notFound.text')}>{t('notFound.title')}</PageTitle>
      <ActionLink href={href}>{words('title')}</ActionLink>
    </>
  )
}
