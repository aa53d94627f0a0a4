import { useTranslation } from 'react-i18next'
import { routes } from '../../../content/define'
import { axes } from '../../../content/scores'
import type { Opportunity } from '../../../dossier/kinds/opportunity'
import { readScores } from '../../../dossier/opportunities/scores'
import { progressOf } from '../../../dossier/progress/progressOf'
import { useDossier } from '../../../hooks/useDossier'
import { useFormat } from '../../../hooks/useFormat'
import styles from './CardStanding.module.css'

/** Where an opportunity stands: its routes, and what it scored. Both are decided and given on its own screen. */
export function CardStanding({ opportunity }: { opportunity: Opportunity }) {
  const { t } = useTranslation('projectCard')
  const { t: words } = useTranslation('opportunities')
  const { t: decisionWords } = useTranslation('decisions')
  const { t: scoreWords } = useTranslation('scores')
  const format = useFormat()
  const progress = useDossier(progressOf)
  const scores = readScores(opportunity)
  const walked = routes.filter((route) => progress.route(opportunity.id, route).state !== 'idea')
  const means = axes.flatMap((axis) => {
    const { mean } = scores[axis]
    if (mean === undefined) return []
    const one = format.number(mean, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
    return [scoreWords('result.mean', { axis: scoreWords(`axes.${axis}`), mean: one })]
  })
  return (
    <dl className={styles.standing}>
      <div>
        <dt>{t('standing')}</dt>
        {walked.length === 0 && <dd>{words('noRoute')}</dd>}
        {walked.map((route) => (
          <dd key={route}>
            {words('routeLine', {
              route: words(`route.${route}`),
              state: decisionWords(`state.${progress.route(opportunity.id, route).state}`),
            })}
          </dd>
        ))}
      </div>
      <div>
        <dt>{t('scores')}</dt>
        {means.length === 0 && <dd>{t('noScores')}</dd>}
        {means.map((mean) => (
          <dd key={mean}>{mean}</dd>
        ))}
        {scores.outcome && <dd>{scoreWords(`outcomes.${scores.outcome}`)}</dd>}
      </div>
    </dl>
  )
}
