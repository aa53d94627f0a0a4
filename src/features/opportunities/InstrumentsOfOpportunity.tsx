import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { paths } from '../../addresses/paths'
import { readItems } from '../../dossier/answers/readWork'
import type { Opportunity } from '../../dossier/kinds/opportunity'
import { instrumentsKey } from '../../dossier/opportunities/instrumentAnswers'
import { progressOf } from '../../dossier/progress/progressOf'
import { useDossier } from '../../hooks/useDossier'
import { useOpenDossier } from '../../hooks/useOpenDossier'
import { ActionLink } from '../../ui/ActionLink'
import { Card } from '../../ui/Card'
import { Heading } from '../../ui/Heading'

/** The instruments that were chosen for the tender route, with their grounds. Shown once that route is walked. */
export function InstrumentsOfOpportunity({ opportunity }: { opportunity: Opportunity }) {
  const { t } = useTranslation('instruments')
  const { t: stepWords } = useTranslation('steps', {
    keyPrefix: 'parts.instrument.questions.instruments.fields.instrument.options',
  })
  const dossier = useOpenDossier()
  const items = useDossier((view) => readItems(view, instrumentsKey(opportunity.id)))
  const walks = useDossier((view) => progressOf(view).route(opportunity.id, 'tender').state !== 'idea')
  const titleId = useId()
  if (!walks && items.length === 0) return null
  return (
    <Card as="section" labelledBy={titleId}>
      <Heading level={2} id={titleId}>
        {t('choice.onOpportunity')}
      </Heading>
      {items.length === 0 && <p>{t('choice.noneChosen')}</p>}
      {items.length > 0 && (
        <ul>
          {items.map(({ id, instrument, why }) => (
            <li key={id}>
              <strong>{instrument ? stepWords(String(instrument)) : t('choice.pick')}</strong>
              {why && <div>{why}</div>}
            </li>
          ))}
        </ul>
      )}
      <div>
        <ActionLink variant="secondary" href={paths.instruments(dossier.id, opportunity.id)}>
          {t('choice.open')}
        </ActionLink>
      </div>
    </Card>
  )
}
