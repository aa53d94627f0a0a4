import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate, useParams } from 'react-router'
import { paths } from '../../addresses/paths'
import { FittingExamples } from '../../components/FittingExamples'
import { FromNote } from '../../components/FromNote'
import { SetAside } from '../../components/SetAside'
import { routes } from '../../content/define'
import { removeRecord, restoreRecord } from '../../dossier/commands/records'
import type { Opportunity } from '../../dossier/kinds/opportunity'
import { useChange } from '../../hooks/useChange'
import { useDossier } from '../../hooks/useDossier'
import { useOpenCard } from '../../hooks/useOpenCard'
import { useOpenDossier } from '../../hooks/useOpenDossier'
import { useScreenTitle } from '../../hooks/useScreenTitle'
import { useSigning } from '../../hooks/useSigning'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Heading } from '../../ui/Heading'
import { PageTitle } from '../../ui/PageTitle'
import { Stack } from '../../ui/Stack'
import { TextField } from '../../ui/TextField'
import { TextLink } from '../../ui/TextLink'
import { useToasts } from '../../ui/Toasts'
import { ChangeCheck } from './ChangeCheck'
import { ContractsOfOpportunity } from './ContractsOfOpportunity'
import { DescribeOpportunity } from './DescribeOpportunity'
import { InstrumentsOfOpportunity } from './InstrumentsOfOpportunity'
import { RouteHelp } from './RouteHelp'
import { RoutePanel } from './RoutePanel'
import { StartWarnings } from './StartWarnings'
import { ChooseOpportunity } from './scores/ChooseOpportunity'
import { ScoreCard } from './scores/ScoreCard'
import { TalksOfOpportunity } from './TalksOfOpportunity'

/** One opportunity: what comes next, its routes, the route help and what is known about it. */
export default function OpportunityScreen({ actions }: { actions: (about: string) => ReactNode }) {
  const { opportunity: id = '' } = useParams()
  const opportunity = useDossier(({ opportunities }) => opportunities[id])
  if (!opportunity || opportunity.removed) return <NoSuchOpportunity />
  return <OpportunityPage key={id} opportunity={opportunity} actions={actions(id)} />
}

function OpportunityPage({ opportunity, actions }: { opportunity: Opportunity; actions: ReactNode }) {
  const { t } = useTranslation('opportunities')
  const { t: dossierWords } = useTranslation('dossier')
  const { t: cardWords } = useTranslation('projectCard')
  const openCard = useOpenCard()
  const dossier = useOpenDossier()
  const change = useChange()
  const navigate = useNavigate()
  const tell = useToasts()
  const actionsId = useId()
  const routesId = useId()
  const signing = useSigning()
  const title = opportunity.title || t('untitled')
  useScreenTitle(`${title} – ${t('title')}`)

  const takeAway = () => {
    change((draft) => removeRecord(draft, 'opportunities', opportunity.id))
    const onPress = () => change((draft) => restoreRecord(draft, 'opportunities', opportunity.id))
    tell({ text: t('removed', { title }), action: { label: dossierWords('save.undo'), onPress } })
    navigate(paths.opportunities(dossier.id).slice(1))
  }

  return (
    <Stack gap={5}>
      <nav aria-label={dossierWords('nav.opportunities')}>
        <TextLink href={paths.opportunities(dossier.id)}>{t('list')}</TextLink>
      </nav>
      <PageTitle>{title}</PageTitle>
      <FromNote work="opportunity" id={opportunity.id} />
      <SetAside root="opportunities" id={opportunity.id} />
      <ChooseOpportunity opportunity={opportunity} />
      <div>
        <Button variant="subtle" icon="document" onPress={() => openCard(opportunity.id)}>
          {cardWords('open')}
        </Button>
      </div>
      <StartWarnings opportunity={opportunity} />
      <Card as="section" labelledBy={actionsId}>
        <Heading level={2} id={actionsId}>
          {t('actions')}
        </Heading>
        {actions}
      </Card>
      <section aria-labelledby={routesId}>
        <Stack>
          <Heading level={2} id={routesId}>
            {t('routes')}
          </Heading>
          <RouteHelp opportunity={opportunity} />
          <ChangeCheck opportunity={opportunity} />
          <TextField {...signing} />
          {routes.map((route) => (
            <RoutePanel key={route} opportunity={opportunity} route={route} />
          ))}
        </Stack>
      </section>
      <ExamplesForOpportunity opportunity={opportunity} />
      <TalksOfOpportunity opportunity={opportunity} />
      <ContractsOfOpportunity opportunity={opportunity} />
      <InstrumentsOfOpportunity opportunity={opportunity} />
      <ScoreCard opportunity={opportunity} />
      <DescribeOpportunity opportunity={opportunity} />
      <div>
        <Button variant="danger-subtle" icon="remove" onPress={takeAway}>
          {t('remove')}
        </Button>
      </div>
    </Stack>
  )
}

function ExamplesForOpportunity({ opportunity }: { opportunity: Opportunity }) {
  const sector = useDossier(({ about }) => about.sector)
  return (
    <div>
      <FittingExamples wish={{ sector, category: opportunity.category }} />
    </div>
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
