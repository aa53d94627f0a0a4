import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { instrumentPath } from '../../addresses/instrumentPath'
import { paths } from '../../addresses/paths'
import { findPart } from '../../content/steps'
import { readItems } from '../../dossier/answers/readWork'
import { addRecord } from '../../dossier/commands/records'
import { newId } from '../../dossier/document/newId'
import { rankAfter } from '../../dossier/document/rank'
import type { Opportunity } from '../../dossier/kinds/opportunity'
import { answerHelp, instrumentsKey, readHelpAnswers } from '../../dossier/opportunities/instrumentAnswers'
import { useChange } from '../../hooks/useChange'
import { useDossier } from '../../hooks/useDossier'
import { useOpenDossier } from '../../hooks/useOpenDossier'
import { useScreenTitle } from '../../hooks/useScreenTitle'
import { Card } from '../../ui/Card'
import { Heading } from '../../ui/Heading'
import { PageTitle } from '../../ui/PageTitle'
import { Stack } from '../../ui/Stack'
import { TextLink } from '../../ui/TextLink'
import type { HelpAnswers } from '../../workflow/instrumentAdvice'
import { ChosenInstruments } from './ChosenInstruments'
import { InstrumentHelp } from './InstrumentHelp'
import { PickInstrument } from './PickInstrument'

/** The instruments for one opportunity on the tender route, each with its grounds. Part 4A.3 holds the same list. */
export default function ChooseInstrumentScreen() {
  const { opportunity: id = '' } = useParams()
  const opportunity = useDossier(({ opportunities }) => opportunities[id])
  if (!opportunity || opportunity.removed) return <NoSuchOpportunity />
  return <ChoosePage key={id} opportunity={opportunity} />
}

function ChoosePage({ opportunity }: { opportunity: Opportunity }) {
  const { t } = useTranslation('instruments')
  const { t: opportunityWords } = useTranslation('opportunities')
  const { t: dossierWords } = useTranslation('dossier')
  const dossier = useOpenDossier()
  const change = useChange()
  const helpId = useId()
  const key = instrumentsKey(opportunity.id)
  const items = useDossier((view) => readItems(view, key))
  const { answers, known } = readHelpAnswers(opportunity)
  const title = opportunity.title || opportunityWords('untitled')
  useScreenTitle(t('choice.screenTitle', { title }))
  const part = findPart('instrument')

  const choose = (instrument: string, why: string) => {
    const rank = rankAfter(items.map((item) => item.rank))
    change((draft) =>
      addRecord(draft, 'items', `${key}/${newId()}`, { instrument, ...(why && { why }), rank }),
    )
  }
  const place = { opportunity: opportunity.id, route: 'tender' } as const

  return (
    <Stack gap={5}>
      <nav aria-label={dossierWords('nav.opportunities')}>
        <Stack gap={2}>
          <TextLink href={paths.opportunity(dossier.id, opportunity.id)}>{title}</TextLink>
          {part && <TextLink href={paths.part(dossier.id, place, part.id)}>{t('choice.back')}</TextLink>}
        </Stack>
      </nav>
      <PageTitle lead={t('choice.intro')}>{t('choice.title')}</PageTitle>
      <p>
        <strong>{t('notLegal')}</strong> <TextLink href={instrumentPath()}>{t('choice.toCards')}</TextLink>
      </p>
      <ChosenInstruments items={items} />
      <Card as="section" labelledBy={helpId}>
        <Heading level={2} id={helpId}>
          {t('help.title')}
        </Heading>
        <p>{t('help.intro')}</p>
        {known.length > 0 && <p>{t('choice.known')}</p>}
        <InstrumentHelp
          answers={answers as HelpAnswers}
          onAnswer={(question, answer) =>
            change((draft) => answerHelp(draft, opportunity.id, question, answer))
          }
          onChoose={choose}
          chosen={items.map(({ instrument }) => String(instrument ?? ''))}
        />
      </Card>
      <PickInstrument onPick={(id) => choose(id, '')} />
    </Stack>
  )
}

function NoSuchOpportunity() {
  const { t } = useTranslation('opportunities')
  const { id } = useOpenDossier()
  useScreenTitle(t('notThere'))
  return (
    <>
      <PageTitle lead={t('notThereText')}>{t('notThere')}</PageTitle>
      <TextLink href={paths.opportunities(id)}>{t('list')}</TextLink>
    </>
  )
}
