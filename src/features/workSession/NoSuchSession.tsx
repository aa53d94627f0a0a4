import { useTranslation } from 'react-i18next'
import { paths } from '../../addresses/paths'
import { useOpenDossier } from '../../hooks/useOpenDossier'
import { useScreenTitle } from '../../hooks/useScreenTitle'
import { PageTitle } from '../../ui/PageTitle'
import { Stack } from '../../ui/Stack'
import { TextLink } from '../../ui/TextLink'

/** A session that was taken away, or an address that is wrong. */
export function NoSuchSession() {
  const { t } = useTranslation('workSession')
  const { id } = useOpenDossier()
  useScreenTitle(t('gone.title'))
  return (
    <Stack>
      <PageTitle lead={t('gone.text')}>{t('gone.title')}</PageTitle>
      <p>
        <TextLink href={paths.sessions(id)}>{t('gone.all')}</TextLink>
      </p>
    </Stack>
  )
}
