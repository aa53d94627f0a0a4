import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Explained } from '../../components/Explained'
import { HardWords } from '../../components/HardWords'
import { SourceNotes } from '../../components/SourceNotes'
import { type ChangeQuestion, changeFacts } from '../../content/changeCheck'
import { yesNoUnknown } from '../../content/opportunity'
import type { Opportunity } from '../../dossier/kinds/opportunity'
import { answerChange, readChangeAnswers } from '../../dossier/opportunities/changeAnswers'
import { useChange } from '../../hooks/useChange'
import { Disclosure } from '../../ui/Disclosure'
import { ExplainedWord } from '../../ui/ExplainedWord'
import { Notice, type NoticeKind } from '../../ui/Notice'
import { SelectField } from '../../ui/SelectField'
import { Stack } from '../../ui/Stack'
import { type ChangeAdvice, checkChange } from '../../workflow/changeCheck'
import styles from './opportunities.module.css'

const looks: Record<ChangeAdvice['outcome'], NoticeKind> = {
  open: 'info',
  nothing: 'good',
  allowed: 'info',
  ask: 'attention',
  stop: 'wrong',
}

/** The stop sign before an existing contract changes: a few questions, what they mean, and the sources. */
export function ChangeCheck({ opportunity }: { opportunity: Opportunity }) {
  const { t } = useTranslation('changeCheck')
  const answers = readChangeAnswers(opportunity)
  const advice = checkChange(answers)
  // Only to begin with: it does not fold under the hands of who is answering.
  const [halted] = useState(advice.outcome === 'stop')
  return (
    <Disclosure summary={t('title')} open={halted}>
      <Stack>
        <p>{t('intro')}</p>
        <div className={styles.fields}>
          {advice.asked.map((question) => (
            <ChangeField
              key={question}
              question={question}
              opportunity={opportunity}
              value={answers[question]}
            />
          ))}
        </div>
        <HardWords
          texts={advice.asked.flatMap((question) => [
            t(`questions.${question}`),
            t(`hints.${question}`, { defaultValue: '' }),
          ])}
        />
        <Outcome advice={advice} />
        <Disclosure summary={t('sources.title')}>
          <ul>
            {changeFacts.map(({ id, sources }) => (
              <li key={id}>
                <Explained text={t(`sources.${id}`)} /> <SourceNotes of={sources} />
              </li>
            ))}
          </ul>
        </Disclosure>
        <p>
          <strong>{t('notLegal')}</strong>
        </p>
      </Stack>
    </Disclosure>
  )
}

type ChangeFieldProps = { question: ChangeQuestion; opportunity: Opportunity; value: string }

function ChangeField({ question, opportunity, value }: ChangeFieldProps) {
  const { t } = useTranslation('changeCheck')
  const change = useChange()
  return (
    <SelectField
      label={t(`questions.${question}`)}
      hint={t(`hints.${question}`, { defaultValue: '' }) || undefined}
      value={value}
      empty={t('choose')}
      options={yesNoUnknown.map((option) => ({ value: option, label: t(option) }))}
      onChange={(answer) => change((draft) => answerChange(draft, opportunity.id, question, answer))}
    />
  )
}

function Outcome({ advice: { outcome, because } }: { advice: ChangeAdvice }) {
  const { t } = useTranslation('changeCheck')
  const isHalt = outcome === 'stop' || outcome === 'ask'
  return (
    <div role="status">
      <Notice kind={looks[outcome]} word={t(`result.${outcome}`)}>
        {isHalt && (
          <p>
            <ExplainedWord explanation={t('word.meaning')}>{t('word.wezenlijk')}</ExplainedWord>
          </p>
        )}
        {because.length > 0 && (
          <>
            <p>{t('result.because')}</p>
            <ul>
              {because.map((question) => (
                <li key={question}>{t(`questions.${question}`)}</li>
              ))}
            </ul>
          </>
        )}
        {isHalt && (
          <p>
            <Explained text={t('result.instead')} />
          </p>
        )}
      </Notice>
    </div>
  )
}
