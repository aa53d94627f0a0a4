import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { paths } from '../../addresses/paths'
import { Explained } from '../../components/Explained'
import { routes } from '../../content/define'
import { findPart, findStep, type Part, partsOfRoute } from '../../content/steps'
import { readOpportunities } from '../../dossier/document/readRecords'
import { walkedRoutes } from '../../dossier/progress/nextAction'
import { useDossier } from '../../hooks/useDossier'
import { useOpenDossier } from '../../hooks/useOpenDossier'
import { useScreenTitle } from '../../hooks/useScreenTitle'
import { ActionLink } from '../../ui/ActionLink'
import { Card } from '../../ui/Card'
import { Heading } from '../../ui/Heading'
import { PageTitle } from '../../ui/PageTitle'
import { Stack } from '../../ui/Stack'
import { TextLink } from '../../ui/TextLink'
import { NoSuchPart } from './NoSuchPart'
import { PartAbout } from './PartAbout'
import { PartForm } from './PartForm'
import { PartNavigation } from './PartNavigation'
import { PartTips } from './PartTips'

/** One part of a step: what it is for, what it asks, and where people declare it done. */
export default function PartScreen() {
  const { step: givenStep = '', part: givenPart = '' } = useParams()
  const step = findStep(givenStep)
  const part = findPart(givenPart)
  if (!step || !part || part.step !== step.id) return <NoSuchPart />
  return <PartPage key={part.id} part={part} code={step.code} />
}

function PartPage({ part, code }: { part: Part; code: string }) {
  const { t } = useTranslation('dossier')
  const { t: words } = useTranslation('steps')
  const { id } = useOpenDossier()
  const title = words(`parts.${part.id}.title`)
  const step = words(`steps.${part.step}.title`)
  const name = t('partTitle', { code: part.code, title })
  useScreenTitle(`${t('stepOf', { code, title: step })} – ${name}`)
  return (
    <Stack gap={5}>
      <nav aria-label={t('nav.steps')}>
        <TextLink href={paths.step(id, part.step)}>{t('stepOf', { code, title: step })}</TextLink>
      </nav>
      <PageTitle lead={<Explained text={words(`parts.${part.id}.purpose`)} />}>{name}</PageTitle>
      {part.step === 'doing' ? (
        <ChooseOpportunity part={part} />
      ) : (
        <PartForm part={part} place={{ step: part.step }} />
      )}
      {part.step !== 'doing' && <PartNavigation part={part} place={{ step: part.step }} />}
    </Stack>
  )
}

/** A part of step 4 belongs to an opportunity: what it is about, and the opportunities to do it for. */
function ChooseOpportunity({ part }: { part: Part }) {
  const { t } = useTranslation('part')
  const { t: opportunityWords } = useTranslation('opportunities')
  const { id } = useOpenDossier()
  const view = useDossier((dossier) => dossier)
  const places = readOpportunities(view).flatMap((opportunity) =>
    routes
      .filter((route) => partsOfRoute(route).some((one) => one.id === part.id))
      .filter((route) => walkedRoutes(view, opportunity.id).includes(route))
      .map((route) => ({ opportunity, route })),
  )
  return (
    <>
      <div>
        <PartAbout part={part} />
        <PartTips part={part} />
      </div>
      <Card as="section">
        <Heading level={2}>{t('whichOpportunity')}</Heading>
        <p>{places.length === 0 ? t('noOpportunity') : t('whichOpportunityText')}</p>
        {places.length > 0 && (
          <ul>
            {places.map(({ opportunity, route }) => (
              <li key={`${opportunity.id}/${route}`}>
                <TextLink href={paths.part(id, { opportunity: opportunity.id, route }, part.id)}>
                  {opportunityWords('routeLine', {
                    route: opportunity.title || opportunityWords('untitled'),
                    state: opportunityWords(`routeShort.${route}`),
                  })}
                </TextLink>
              </li>
            ))}
          </ul>
        )}
        <div>
          <ActionLink href={paths.opportunities(id)} variant="secondary">
            {t('toOpportunities')}
          </ActionLink>
        </div>
      </Card>
    </>
  )
}
