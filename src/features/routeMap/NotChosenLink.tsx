import { useTranslation } from 'react-i18next'
import { paths } from '../../addresses/paths'
import { useOpenDossier } from '../../hooks/useOpenDossier'
import { TextLink } from '../../ui/TextLink'

/** The way to what merges did not choose. A component of its own, because most maps never need its words. */
export function NotChosenLink({ count }: { count: number }) {
  const { t } = useTranslation('setAside')
  const { id } = useOpenDossier()
  return <TextLink href={paths.journal(id)}>{t('open', { count })}</TextLink>
}
