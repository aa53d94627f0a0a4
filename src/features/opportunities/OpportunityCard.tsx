import { useTranslation } from 'react-i18next'
import { paths } from '../../addresses/paths'
import { routes } from '../../content/define'
import type { Opportunity } from '../../dossier/kinds/opportunity'
import { actionsOf, isOpen } from '../../dossier/progress/nextAction'
import { progressOf } from '../../dossier/progress/progressOf'
import { useDossier } from '../../hooks/useDossier'
import { useOpenDossier } from '../../hooks/useOpenDossier'
import { Card } from '../../ui/Card'
import { Heading } from '../../ui/Heading'
import { Icon } from '../../ui/Icon'
import { TextLink } from '../../ui/TextLink'
import styles from './OpportunityCard.module.css'
import shared from './opportunities.module.css'
import { ChosenTag } from './scores/ChosenTag'

/** One opportunity in the list: its routes, and its next action or the loud lack of one. */
export function OpportunityCard({ opportunity }: { opportunity: Opportunity }) {
  const { t } = useTranslation('opportunities')
  const { t: categoryOrKind } = useTranslation('opportunities', { keyPrefix: 'categories' })
  const { id } = useOpenDossier()
  const [action] = useDossier(
    (dossier) => actionsOf(dossier, opportunity.id).slice(0, 1)[0]?.what ?? '',
  ).split('\n')
  const open = useDossier((dossier) => isOpen(dossier, opportunity))
  const facts = [opportunity.supplier, opportunity.category && categoryOrKind(opportunity.category)].filter(
    Boolean,
  )
  return (
    <Card gap={2} as="li">
      <Heading level={2} looks={3}>
        <TextLink href={paths.opportunity(id, opportunity.id)}>{opportunity.title || t('untitled')}</TextLink>{' '}
        <ChosenTag opportunity={opportunity} />
      </Heading>
      {facts.length > 0 && <p className={shared.facts}>{facts.join(' · ')}</p>}
      <RouteStates id={opportunity.id} />
      {action ? (
        <p>{t('nextAction', { what: action })}</p>
      ) : (
        open && (
          <p className={styles.lonely}>
            <Icon name="attention" /> {t('noAction')}
          </p>
        )
      )}
    </Card>
  )
}

/** Where each chosen route of an opportunity is, in words. */
function RouteStates({ id }: { id: string }) {
  const { t } = useTranslation('opportunities')
  const { t: decisionWords } = useTranslation('decisions')
  const progress = useDossier(progressOf)
  const chosen = routes.filter((route) => progress.route(id, route).state !== 'idea')
  if (chosen.length === 0) return <p>{t('noRoute')}</p>
  return (
    <ul className={styles.routeStates}>
      {chosen.map((route) => (
        <li key={route}>
          {t('routeLine', {
            route: t(`route.${route}`),
            state: decisionWords(`state.${progress.route(id, route).state}`),
          })}
        </li>
      ))}
    </ul>
  )
}
