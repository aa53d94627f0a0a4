import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { paths } from '../../../addresses/paths'
import { readOpportunities } from '../../../dossier/document/readRecords'
import { useDossier } from '../../../hooks/useDossier'
import { useOpenCard } from '../../../hooks/useOpenCard'
import { useOpenDossier } from '../../../hooks/useOpenDossier'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { Heading } from '../../../ui/Heading'
import { SelectField } from '../../../ui/SelectField'
import { TextLink } from '../../../ui/TextLink'

/** The project card among the kinds of canvas: one per opportunity, so people say first which. */
export function AddProjectCard() {
  const { t } = useTranslation('projectCard')
  const { t: words } = useTranslation('canvases')
  const { t: opportunityWords } = useTranslation('opportunities')
  const { id } = useOpenDossier()
  const opportunities = useDossier(readOpportunities)
  const openCard = useOpenCard()
  const [chosen, setChosen] = useState('')
  const [first] = opportunities
  const which = opportunities.some((one) => one.id === chosen) ? chosen : (first?.id ?? '')
  return (
    <Card as="li" fills>
      <Heading level={3}>{words('opportunityCard.title')}</Heading>
      <p>{words('opportunityCard.purpose')}</p>
      {which === '' ? (
        <p>
          {t('none')} <TextLink href={paths.newOpportunity(id)}>{t('addOpportunity')}</TextLink>
        </p>
      ) : (
        <>
          <SelectField
            label={t('noOpportunity')}
            value={which}
            options={opportunities.map((one) => ({
              value: one.id,
              label: one.title || opportunityWords('untitled'),
            }))}
            onChange={setChosen}
          />
          <div>
            <Button icon="open" onPress={() => openCard(which)}>
              {t('open')}
            </Button>
          </div>
        </>
      )}
    </Card>
  )
}
