import { useTranslation } from 'react-i18next'
import { Explained } from '../../components/Explained'
import { SourceNotes } from '../../components/SourceNotes'
import {
  type Dimension,
  type DimensionId,
  dimensions,
  type ScanAnswer,
  type ScanQuestion,
  scanAnswers,
} from '../../content/selfScan'
import { useScreenTitle } from '../../hooks/useScreenTitle'
import { Button } from '../../ui/Button'
import { Disclosure } from '../../ui/Disclosure'
import { PageTitle } from '../../ui/PageTitle'
import { RadioGroup } from '../../ui/RadioGroup'
import { Cluster, Stack } from '../../ui/Stack'
import type { ScanMove } from '../../workflow/selfScan/scanFlow'
import type { ScanAnswers } from '../../workflow/selfScan/score'
import styles from './DimensionForm.module.css'

type DimensionFormProps = {
  readonly id: DimensionId
  readonly answers: ScanAnswers
  readonly onAnswer: (question: ScanQuestion, answer: ScanAnswer) => void
  /** Whether people came from the last check, and go back to it. */
  readonly changing: boolean
  readonly onMove: (move: ScanMove) => void
  /** Whose answers these are, where two fill in apart: 'HR'. */
  readonly who?: string
}

/** The questions of one dimension. Every answer counts at once; nobody has to answer to go on. */
export function DimensionForm({ id, answers, onAnswer, changing, onMove, who }: DimensionFormProps) {
  const { t } = useTranslation('selfScan')
  const index = dimensions.findIndex((dimension) => dimension.id === id)
  const dimension: Dimension | undefined = dimensions[index]
  const name = t(`dimensions.${id}.name`)
  const step = t('dimension.step', { number: index + 1, all: dimensions.length })
  useScreenTitle([name, step, who, t('title')].filter(Boolean).join(' – '))
  if (!dimension) return null
  const questions: readonly string[] = dimension.questions
  const last = index === dimensions.length - 1
  const options = scanAnswers.map((value) => ({ value, label: t(`answers.${value}`) }))
  return (
    <Stack gap={5}>
      <PageTitle above={who ? `${who} · ${step}` : step}>{name}</PageTitle>
      <div>
        <Disclosure summary={t('dimension.why')}>
          <p>
            <Explained text={t(`dimensions.${id}.why`)} /> <SourceNotes of={dimension.sources} />
          </p>
        </Disclosure>
      </div>
      <div className={styles.scanQuestions}>
        {questions.map((question) => {
          const key = `${id}.${question}` as ScanQuestion
          return (
            <RadioGroup
              key={question}
              legend={<Explained text={t(`dimensions.${id}.questions.${question}`)} />}
              value={answers[key] ?? ''}
              options={options}
              onChange={(answer) => onAnswer(key, answer)}
            />
          )
        })}
      </div>
      <Cluster>
        <Button variant="primary" onPress={() => onMove('next')}>
          {t(changing ? 'dimension.backToCheck' : last ? 'dimension.toCheck' : 'dimension.next')}
        </Button>
        {!changing && (
          <Button variant="subtle" icon="arrowLeft" onPress={() => onMove('back')}>
            {t('dimension.back')}
          </Button>
        )}
      </Cluster>
    </Stack>
  )
}
