import { useTranslation } from 'react-i18next'
import { useScreenTitle } from '../../hooks/useScreenTitle'
import { PageTitle } from '../../ui/PageTitle'
import { Stack } from '../../ui/Stack'
import { AboutDossier } from './AboutDossier'
import { DocumentList } from './DocumentList'
import { DossierFileCard } from './DossierFileCard'
import { PaperCard } from './PaperCard'
import { RestorePoints } from './RestorePoints'

/** Everything that can leave the dossier, and what is kept of how it was. */
export default function DocumentsScreen() {
  const { t } = useTranslation('documents')
  useScreenTitle(t('title'))
  return (
    <Stack gap={5}>
      <PageTitle lead={t('intro')}>{t('title')}</PageTitle>
      <DossierFileCard />
      <DocumentList />
      <PaperCard />
      <RestorePoints />
      <AboutDossier />
    </Stack>
  )
}
