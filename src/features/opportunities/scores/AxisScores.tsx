import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type Axis,
  highestScore,
  lowestScore,
  type ScoreQuestion,
  scoreQuestions,
} from '../../../content/scores'
import { score } from '../../../dossier/commands/scores'
import type { Scores } from '../../../dossier/opportunities/scores'
import { useChange } from '../../../hooks/useChange'
import { Heading } from '../../../ui/Heading'
import styles from './AxisScores.module.css'

const marks = Array.from({ length: highestScore - lowestScore + 1 }, (_, index) => lowestScore + index)

type AxisScoresProps = {
  readonly axis: Axis
  readonly opportunityId: string
  readonly participant: string
  readonly scores: Scores
}

/** The five questions of impact or of feasibility, each with a mark from 1 to 5. */
export function AxisScores({ axis, opportunityId, participant, scores }: AxisScoresProps) {
  const { t } = useTranslation('scores')
  const change = useChange()
  const give = (question: ScoreQuestion, value: number | undefined) =>
    change((draft) => score(draft, opportunityId, question, participant, value))
  return (
    <div>
      <Heading level={3}>{t(`axes.${axis}`)}</Heading>
      <p>{t(`scale.${axis}`)}</p>
      {scoreQuestions[axis].map((question) => (
        <Marks
          key={question}
          label={t(`${axis}.${question as string}`)}
          value={scores[question]}
          onGive={(value) => give(question, value)}
        />
      ))}
    </div>
  )
}

type MarksProps = { label: string; value: number | undefined; onGive: (value: number | undefined) => void }

/** One to five side by side, and no mark at all: that is an answer too. */
function Marks({ label, value, onGive }: MarksProps) {
  const { t } = useTranslation('scores')
  const name = useId()
  return (
    <fieldset className={styles.marks}>
      <legend>{label}</legend>
      <div className={styles.row}>
        {marks.map((mark) => (
          <label key={mark} className={styles.mark}>
            <input type="radio" name={name} checked={value === mark} onChange={() => onGive(mark)} />
            <span>{mark}</span>
          </label>
        ))}
        <label className={`${styles.mark} ${styles.markNone}`}>
          <input type="radio" name={name} checked={value === undefined} onChange={() => onGive(undefined)} />
          <span>{t('noScore')}</span>
        </label>
      </div>
    </fieldset>
  )
}
