import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { paths } from '../../addresses/paths'
import { findGuide } from '../../content/guides'
import { readTalks } from '../../dossier/document/readRecords'
import { readReference } from '../../dossier/document/reference'
import type { Opportunity } from '../../dossier/kinds/opportunity'
import { outcomeOf } from '../../dossier/talks/readTalk'
import { useDossier } from '../../hooks/useDossier'
import { useFormat } from '../../hooks/useFormat'
import { useOpenDossier } from '../../hooks/useOpenDossier'
import { ActionLink } from '../../ui/ActionLink'
import { Card } from '../../ui/Card'
import { Heading } from '../../ui/Heading'
import { TextLink } from '../../ui/TextLink'

/** The talks about an opportunity, and the way to prepare another one. */
export function TalksOfOpportunity({ opportunity }: { opportunity: Opportunity }) {
  const { t } = useTranslation('talks')
  const { id } = useOpenDossier()
  const format = useFormat()
  const talks = useDossier(readTalks).filter(
    ({ about }) => readReference(about).opportunity === opportunity.id,
  )
  const titleId = useId()
  return (
    <Card as="section" labelledBy={titleId}>
      <Heading level={2} id={titleId}>
        {t('opportunityTalks')}
      </Heading>
      {talks.length === 0 && <p>{t('opportunityIntro')}</p>}
      {talks.length > 0 && (
        <ul>
          {talks.map((talk) => {
            const outcome = outcomeOf(talk)
            const title = findGuide(talk.guide) ? t(`guides.${talk.guide}.title`) : t('noGuide')
            const day = talk.on ? t('state.planned', { date: format.date(talk.on) }) : t('state.noDate')
            return (
              <li key={talk.id}>
                <TextLink href={paths.talk(id, talk.id)}>{title}</TextLink>
                <div>{[talk.with, outcome ? t(`state.${outcome}`) : day].filter(Boolean).join(' · ')}</div>
              </li>
            )
          })}
        </ul>
      )}
      <div>
        <ActionLink variant="secondary" href={paths.talks(id, opportunity.id)}>
          {t('prepareOne')}
        </ActionLink>
      </div>
    </Card>
  )
}
