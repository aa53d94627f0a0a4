import { useTranslation } from 'react-i18next'
import { Explained } from '../../components/Explained'
import { HardWords } from '../../components/HardWords'
import { SourceNotes } from '../../components/SourceNotes'
import { type HelpQuestion, helpQuestions, type InstrumentId } from '../../content/instruments'
import { yesNoUnknown } from '../../content/opportunity'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Heading } from '../../ui/Heading'
import { Notice } from '../../ui/Notice'
import { SelectField } from '../../ui/SelectField'
import { adviseInstruments, type HelpAnswers, type InstrumentAdvice } from '../../workflow/instrumentAdvice'
import styles from './InstrumentHelp.module.css'
import { useInstrumentName } from './useInstrumentName'

type InstrumentHelpProps = {
  readonly answers: HelpAnswers
  readonly onAnswer: (question: HelpQuestion, answer: string) => void
  /** Chooses an instrument that is advised, for where there is an opportunity to choose it for. */
  readonly onChoose?: (instrument: InstrumentId, reason: string) => void
  readonly chosen?: readonly string[]
}

/** A few questions, and the instruments that fit the answers, each with its reason. Nobody has to follow it. */
export function InstrumentHelp({ answers, onAnswer, ...choosing }: InstrumentHelpProps) {
  const { t } = useTranslation('instruments')
  const options = yesNoUnknown.map((value) => ({ value, label: t(`help.${value}`) }))
  return (
    <>
      <div className={styles.instrumentQuestions}>
        {helpQuestions.map((question) => (
          <SelectField
            key={question}
            label={t(`help.questions.${question}`)}
            value={answers[question] ?? ''}
            empty={t('help.choose')}
            options={options}
            onChange={(answer) => onAnswer(question, answer)}
          />
        ))}
      </div>
      <HardWords texts={helpQuestions.map((question) => t(`help.questions.${question}`))} />
      <Advice advice={adviseInstruments(answers)} {...choosing} />
    </>
  )
}

type Choosing = Pick<InstrumentHelpProps, 'onChoose' | 'chosen'>

function Advice({ advice, ...choosing }: { advice: InstrumentAdvice } & Choosing) {
  const { t } = useTranslation('instruments')
  const { reasons, first, beside, warnings, ask } = advice
  return (
    <Card>
      <Heading level={3}>
        {t('help.advice')} <SourceNotes of={undefined} />
      </Heading>
      <div role="status" className={styles.instrumentAdvice}>
        {reasons.length === 0 && <p>{t('help.none')}</p>}
        {reasons.length > 0 && (
          <ul>
            {reasons.map(({ situation }) => (
              <li key={situation}>
                <Explained text={t(`help.reasons.${situation}`)} />
              </li>
            ))}
          </ul>
        )}
        {warnings.length > 0 && (
          <Notice kind="attention" word={t('help.warnings.title')}>
            {warnings.map((warning) => (
              <p key={warning}>
                <Explained text={t(`help.warnings.${warning}`)} />
              </p>
            ))}
          </Notice>
        )}
        <Advised title={t('help.first')} ids={first} advice={advice} {...choosing} />
        <Advised title={t('help.beside')} ids={beside} advice={advice} {...choosing} />
      </div>
      {reasons.length > 0 && ask.length > 0 && (
        <div>
          <p>{t('help.ask')}</p>
          <ul>
            {ask.map((question) => (
              <li key={question}>{t(`help.questions.${question}`)}</li>
            ))}
          </ul>
        </div>
      )}
    </Card>
  )
}

type AdvisedProps = Choosing & {
  readonly title: string
  readonly ids: readonly InstrumentId[]
  readonly advice: InstrumentAdvice
}

function Advised({ title, ids, advice, onChoose, chosen }: AdvisedProps) {
  const { t } = useTranslation('instruments')
  const nameOf = useInstrumentName()
  if (ids.length === 0) return null
  const reasonFor = (id: InstrumentId) =>
    advice.reasons
      .filter(({ first, beside }) => first === id || beside.includes(id))
      .map(({ situation }) => t(`help.reasons.${situation}`))
      .join(' ')
  return (
    <div>
      <p>
        <strong>{title}</strong>
      </p>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            {nameOf(id)}{' '}
            {onChoose && !chosen?.includes(id) && (
              <Button variant="subtle" icon="plus" onPress={() => onChoose(id, reasonFor(id))}>
                {t('choice.choose', { name: nameOf(id) })}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
