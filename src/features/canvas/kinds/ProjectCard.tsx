import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { paths } from '../../../addresses/paths'
import { Explained } from '../../../components/Explained'
import type { CanvasFieldDefinition } from '../../../content/canvases'
import { opportunityCard } from '../../../content/canvases/opportunityCard'
import type { Opportunity } from '../../../dossier/kinds/opportunity'
import { useDossier } from '../../../hooks/useDossier'
import { useOpenDossier } from '../../../hooks/useOpenDossier'
import { Card } from '../../../ui/Card'
import { Heading } from '../../../ui/Heading'
import { TextLink } from '../../../ui/TextLink'
import { FieldCards } from '../cards/FieldCards'
import { CardBox } from './CardBox'
import { CardStanding } from './CardStanding'
import { ChooseOpportunity } from './ChooseOpportunity'
import shared from './kinds.module.css'
import styles from './ProjectCard.module.css'

type ProjectCardProps = {
  readonly canvas: string
  /** The actions of an opportunity, whose first is the first step. */
  readonly actions: (opportunity: string) => ReactNode
}

const wide = new Set(['opportunity', 'obstacles', 'firstStep'])

/** The card of an opportunity: everything on one sheet. It is the opportunity itself, box by box. */
export function ProjectCard({ canvas, actions }: ProjectCardProps) {
  const opportunity = useDossier(({ canvases, opportunities }) => {
    const found = opportunities[canvases[canvas]?.opportunity ?? '']
    return found && !found.removed ? found : undefined
  })
  if (!opportunity) return <ChooseOpportunity canvas={canvas} />
  return <Boxes canvas={canvas} opportunity={opportunity} actions={actions} />
}

function Boxes({ canvas, opportunity, actions }: ProjectCardProps & { opportunity: Opportunity }) {
  const { t } = useTranslation('projectCard')
  const { t: words } = useTranslation('canvases')
  const { id } = useOpenDossier()
  const fields: readonly CanvasFieldDefinition[] = opportunityCard.fields
  return (
    <>
      <p>
        {t('lead')} <TextLink href={paths.opportunity(id, opportunity.id)}>{t('toOpportunity')}</TextLink>
      </p>
      <CardStanding opportunity={opportunity} />
      <div className={shared.project}>
        {fields.map(({ id: field, code }) => {
          const titleId = `vak-${field}`
          return (
            <div key={field} className={wide.has(field) ? shared.wide : undefined}>
              <Card as="section" labelledBy={titleId}>
                <Heading level={2} looks={3} id={titleId}>
                  <span className={styles.code}>{code}</span>
                  {words(`opportunityCard.fields.${field}.title`)}
                </Heading>
                {field === 'firstStep' ? (
                  <>
                    <p>
                      <Explained text={words('opportunityCard.fields.firstStep.question')} />
                    </p>
                    {actions(opportunity.id)}
                  </>
                ) : (
                  <CardBox field={field} opportunity={opportunity} />
                )}
                <FieldCards canvas={canvas} kind="opportunityCard" field={field} />
              </Card>
            </div>
          )
        })}
      </div>
    </>
  )
}
