import { useTranslation } from 'react-i18next'
import { paths } from '../../../addresses/paths'
import { changeRecord } from '../../../dossier/commands/records'
import { readOpportunities } from '../../../dossier/document/readRecords'
import { useChange } from '../../../hooks/useChange'
import { useDossier } from '../../../hooks/useDossier'
import { useOpenDossier } from '../../../hooks/useOpenDossier'
import { ActionLink } from '../../../ui/ActionLink'
import { SelectField } from '../../../ui/SelectField'

/** Says whose card this is: a card without an opportunity has nothing to show. */
export function ChooseOpportunity({ canvas }: { canvas: string }) {
  const { t } = useTranslation('projectCard')
  const { t: words } = useTranslation('opportunities')
  const { id } = useOpenDossier()
  const change = useChange()
  const opportunities = useDossier(readOpportunities)
  if (opportunities.length === 0) {
    return (
      <div>
        <p>{t('none')}</p>
        <ActionLink href={paths.newOpportunity(id)} icon="plus">
          {t('addOpportunity')}
        </ActionLink>
      </div>
    )
  }
  return (
    <SelectField
      label={t('noOpportunity')}
      value=""
      empty={t('choose')}
      options={opportunities.map((one) => ({ value: one.id, label: one.title || words('untitled') }))}
      onChange={(opportunity) => {
        if (opportunity !== '') change((draft) => changeRecord(draft, 'canvases', canvas, { opportunity }))
      }}
    />
  )
}
