import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { paths } from '../../addresses/paths'
import { Explained } from '../../components/Explained'
import { routes } from '../../content/define'
import type { Step } from '../../content/steps'
import { readOpportunities } from '../../dossier/document/readRecords'
import { progressOf } from '../../dossier/progress/progressOf'
import { useDossier } from '../../hooks/useDossier'
import { useOpenDossier } from '../../hooks/useOpenDossier'
import { ActionLink } from '../../ui/ActionLink'
import { Card } from '../../ui/Card'
import { Disclosure } from '../../ui/Disclosure'
import { Heading } from '../../ui/Heading'
import { Stack } from '../../ui/Stack'
import { TextLink } from '../../ui/TextLink'

/** Step 4 is walked for each opportunity: the opportunities with where they are, and the parts to read about. */
export function DoingOverview({ step }: { step: Step }) {
  const { t } = useTranslation('step')
  const { t: words } = useTranslation('steps')
  const { t: opportunityWords } = useTranslation('opportunities')
  const { t: decisionWords } = useTranslation('decisions')
  const { id } = useOpenDossier()
  const opportunities = useDossier(readOpportunities)
  const progress = useDossier(progressOf)
  const titleId = useId()
  return (
    <>
      <Card as="section" labelledBy={titleId}>
        <Heading level={2} id={titleId}>
          {t('opportunities')}
        </Heading>
        {opportunities.length === 0 && <p>{t('noOpportunities')}</p>}
        {opportunities.length > 0 && (
          <ul>
            {opportunities.map((opportunity) => {
              const walked = routes.filter((route) => progress.route(opportunity.id, route).state !== 'idea')
              const states = walked.map((route) =>
                opportunityWords('routeLine', {
                  route: opportunityWords(`routeShort.${route}`),
                  state: decisionWords(`state.${progress.route(opportunity.id, route).state}`),
                }),
              )
              return (
                <li key={opportunity.id}>
                  <TextLink href={paths.opportunity(id, opportunity.id)}>
                    {opportunity.title || opportunityWords('untitled')}
                  </TextLink>{' '}
                  ({states.join(', ') || opportunityWords('noRoute')})
                </li>
              )
            })}
          </ul>
        )}
        <div>
          <ActionLink
            href={paths.newOpportunity(id)}
            variant={opportunities.length === 0 ? 'primary' : 'secondary'}
          >
            {t('addOpportunity')}
          </ActionLink>
        </div>
      </Card>
      <section>
        <Stack gap={3}>
          <Heading level={2}>{t('method')}</Heading>
          <p>{t('methodIntro')}</p>
        </Stack>
        {step.groups.map((group) => (
          <Disclosure key={group.id} summary={`${group.code} ${words(`groups.${group.id}.title`)}`}>
            <p>
              <Explained text={words(`groups.${group.id}.goal`)} />
            </p>
            <ul>
              {group.parts.map((part) => (
                <li key={part.id}>
                  <TextLink href={paths.methodPart(id, part.id)}>
                    {part.code} {words(`parts.${part.id}.title`)}
                  </TextLink>
                </li>
              ))}
            </ul>
          </Disclosure>
        ))}
      </section>
    </>
  )
}
