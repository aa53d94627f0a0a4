import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { paths } from '../../../addresses/paths'
import { Explained } from '../../../components/Explained'
import { scoreBorder } from '../../../content/scores'
import { readOpportunities } from '../../../dossier/document/readRecords'
import type { Opportunity } from '../../../dossier/kinds/opportunity'
import { type Outcome, readScores } from '../../../dossier/opportunities/scores'
import { useDossier } from '../../../hooks/useDossier'
import { useOpenDossier } from '../../../hooks/useOpenDossier'
import { Card } from '../../../ui/Card'
import { Heading } from '../../../ui/Heading'
import { TextLink } from '../../../ui/TextLink'
import shared from '../opportunities.module.css'
import { ChooseMark, ChosenCount } from './ChooseMark'
import { ChosenTag } from './ChosenTag'
import styles from './OpportunitySquare.module.css'
import { useOneDecimal } from './ScoreResult'
import { type Placed, SquareDrawing } from './SquareDrawing'

const outcomes: readonly Outcome[] = ['doNow', 'obstacleFirst', 'smallStart', 'leave']

/** All opportunities by impact and feasibility, drawn and as a list, and choosing the few to do now. */
export function OpportunitySquare() {
  const { t } = useTranslation('scores')
  const opportunities = useDossier(readOpportunities)
  const one = useOneDecimal()
  const titleId = useId()
  const placed = opportunities.flatMap((opportunity, index): Placed[] => {
    const { impact, feasibility, outcome } = readScores(opportunity)
    if (impact.mean === undefined || feasibility.mean === undefined || !outcome) return []
    return [{ opportunity, number: index + 1, impact: impact.mean, feasibility: feasibility.mean, outcome }]
  })
  const numbered = placed.map((place, index) => ({ ...place, number: index + 1 }))
  const rest = opportunities.filter(({ id }) => !placed.some(({ opportunity }) => opportunity.id === id))
  return (
    <Card as="section" labelledBy={titleId}>
      <Heading level={2} id={titleId}>
        {t('square.title')}
      </Heading>
      <ChosenCount />
      {numbered.length === 0 ? (
        <p>{t('square.empty')}</p>
      ) : (
        <>
          <p>{t('square.reading', { border: one(scoreBorder) })}</p>
          <div className={styles.square}>
            <SquareDrawing placed={numbered} />
            <div className={styles.lists}>
              {outcomes.map((outcome) => (
                <OutcomeList
                  key={outcome}
                  outcome={outcome}
                  placed={numbered.filter((place) => place.outcome === outcome)}
                />
              ))}
            </div>
          </div>
        </>
      )}
      {rest.length > 0 && <NotScored opportunities={rest} />}
    </Card>
  )
}

function OutcomeList({ outcome, placed }: { outcome: Outcome; placed: readonly Placed[] }) {
  const { t } = useTranslation('scores')
  const { t: words } = useTranslation('opportunities')
  const dossier = useOpenDossier()
  const one = useOneDecimal()
  return (
    <div>
      <Heading level={3} looks={4}>
        {t(`outcomes.${outcome}`)}
      </Heading>
      <p className={shared.facts}>
        <Explained text={t(`outcomeMeaning.${outcome}`)} />
      </p>
      {placed.length === 0 ? (
        <p>{t('square.noneHere')}</p>
      ) : (
        <ul className={`pw-list ${styles.list}`}>
          {placed.map(({ opportunity, number, impact, feasibility }) => (
            <li key={opportunity.id}>
              <span className={styles.number} aria-hidden="true">
                {number}
              </span>
              <span>
                <TextLink href={paths.opportunity(dossier.id, opportunity.id)}>
                  {t('square.line', {
                    title: opportunity.title || words('untitled'),
                    impact: one(impact),
                    feasibility: one(feasibility),
                  })}
                </TextLink>{' '}
                <ChosenTag opportunity={opportunity} />
              </span>
              <ChooseMark opportunity={opportunity} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function NotScored({ opportunities }: { opportunities: readonly Opportunity[] }) {
  const { t } = useTranslation('scores')
  const { t: words } = useTranslation('opportunities')
  const dossier = useOpenDossier()
  return (
    <div>
      <Heading level={3} looks={4}>
        {t('square.notScored')}
      </Heading>
      <ul className={`pw-list ${styles.list}`}>
        {opportunities.map((opportunity) => (
          <li key={opportunity.id}>
            <span>
              <TextLink href={paths.opportunity(dossier.id, opportunity.id)}>
                {opportunity.title || words('untitled')}
              </TextLink>{' '}
              <ChosenTag opportunity={opportunity} />
            </span>
            <ChooseMark opportunity={opportunity} />
          </li>
        ))}
      </ul>
    </div>
  )
}
