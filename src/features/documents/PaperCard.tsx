import { useTranslation } from 'react-i18next'
import { paths } from '../../addresses/paths'
import { useOpenDossier } from '../../hooks/useOpenDossier'
import { ActionLink } from '../../ui/ActionLink'
import { Card } from '../../ui/Card'
import { Heading } from '../../ui/Heading'

/** How to take a screen along on paper. */
export function PaperCard() {
  const { t } = useTranslation('documents')
  const { id } = useOpenDossier()
  return (
    <Card as="section" labelledBy="op-papier">
      <Heading level={2} id="op-papier">
        {t('print.title')}
      </Heading>
      <p>{t('print.text')}</p>
      <div>
        <ActionLink href={paths.map(id)} variant="secondary">
          {t('print.map')}
        </ActionLink>
      </div>
    </Card>
  )
}
