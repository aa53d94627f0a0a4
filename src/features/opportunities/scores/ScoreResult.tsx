import { useTranslation } from 'react-i18next'
import { type Axis, axes, scoreQuestions, wideSpread } from '../../../content/scores'
import type { Opportunity } from '../../../dossier/kinds/opportunity'
import { type OpportunityScores, readScores, scoresOf, together } from '../../../dossier/opportunities/scores'
import { useFormat } from '../../../hooks/useFormat'
import { Disclosure } from '../../../ui/Disclosure'
import { ScrollRegion } from '../../../ui/ScrollRegion'
import styles from './ScoreResult.module.css'

/** What all marks of an opportunity come to: both means, the corner of the square, and where people differ. */
export function ScoreResult({ opportunity }: { opportunity: Opportunity }) {
  const { t } = useTranslation('scores')
  const scores = readScores(opportunity)
  const meanLine = useMeanLine()
  if (scores.participants.length === 0) return null
  const { outcome } = scores
  return (
    <div className={styles.scoreResult}>
      <div role="status">
        {outcome && (
          <p>
            <strong>{t(`outcomes.${outcome}`)}</strong>: {t(`outcomeMeaning.${outcome}`)}
          </p>
        )}
        {axes.map((axis) => (
          <p key={axis}>{meanLine(scores, axis)}</p>
        ))}
      </div>
      <Differences scores={scores} />
      {scores.participants.length > 1 && (
        <Disclosure summary={t('result.table')}>
          <ScoreTable scores={scores} />
        </Disclosure>
      )}
    </div>
  )
}

/** How the mean of one axis reads, with the spread where several people scored. */
function useMeanLine(): (scores: OpportunityScores, axis: Axis) => string {
  const { t } = useTranslation('scores')
  const one = useOneDecimal()
  return (scores, axis) => {
    const { mean, lowest, highest, questionsScored } = scores[axis]
    const name = t(`axes.${axis}`)
    const total = scoreQuestions[axis].length
    if (mean === undefined) return t('result.noMean', { axis: name })
    const line =
      lowest === undefined || highest === undefined
        ? t('result.mean', { axis: name, mean: one(mean) })
        : t('result.meanSpread', { axis: name, mean: one(mean), lowest: one(lowest), highest: one(highest) })
    const isPart = questionsScored < total
    return isPart ? t('result.withPart', { line, count: questionsScored, total }) : line
  }
}

/** '3,4': means are told in one decimal. */
export function useOneDecimal(): (value: number) => string {
  const format = useFormat()
  return (value) => format.number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
}

/** The questions on which people are far apart: something to talk about. */
function Differences({ scores }: { scores: OpportunityScores }) {
  const { t } = useTranslation('scores')
  const wide = axes.flatMap((axis) =>
    scoreQuestions[axis].flatMap((question) => {
      const spread = scoresOf(scores, question)
      return spread && spread.highest - spread.lowest >= wideSpread ? [{ axis, question, ...spread }] : []
    }),
  )
  if (wide.length === 0) return null
  return (
    <div>
      <p>
        <strong>{t('result.differ')}</strong>
      </p>
      <ul>
        {wide.map(({ axis, question, lowest, highest }) => (
          <li key={question}>
            {t('result.differLine', { question: t(`${axis}.${question as string}`), lowest, highest })}
          </li>
        ))}
      </ul>
    </div>
  )
}

function ScoreTable({ scores }: { scores: OpportunityScores }) {
  const { t } = useTranslation('scores')
  const one = useOneDecimal()
  return (
    <ScrollRegion label={t('result.table')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('result.question')}</th>
            {scores.participants.map(({ name }) => (
              <th key={name} scope="col">
                {name === together ? t('together') : name}
              </th>
            ))}
            <th scope="col">{t('result.mean_short')}</th>
            <th scope="col">{t('result.spread_short')}</th>
          </tr>
        </thead>
        <tbody>
          {axes.flatMap((axis) =>
            scoreQuestions[axis].map((question) => {
              const spread = scoresOf(scores, question)
              return (
                <tr key={question}>
                  <th scope="row">{t(`${axis}.${question as string}`)}</th>
                  {scores.participants.map(({ name, scores: own }) => (
                    <td key={name}>{own[question] ?? '–'}</td>
                  ))}
                  <td>{spread ? one(spread.mean) : '–'}</td>
                  <td>{spread ? `${spread.lowest} – ${spread.highest}` : '–'}</td>
                </tr>
              )
            }),
          )}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
