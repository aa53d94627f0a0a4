import { useTranslation } from 'react-i18next'
import type { ScanQuestion } from '../../content/selfScan'
import { Card } from '../../ui/Card'
import { Disclosure } from '../../ui/Disclosure'

/** The questions to which the answer is not known yet. */
export function FindOutFirst({ questions }: { questions: readonly ScanQuestion[] }) {
  const { t } = useTranslation('selfScan')
  const textOf = useQuestionText()
  if (questions.length === 0) return null
  return (
    <Card>
      <Disclosure summary={t('result.unknown', { count: questions.length })}>
        <p>{t('result.unknownText')}</p>
        <ul>
          {questions.map((question) => (
            <li key={question}>{textOf(question)}</li>
          ))}
        </ul>
      </Disclosure>
    </Card>
  )
}

/** The words of a question. */
export function useQuestionText(): (question: ScanQuestion) => string {
  const { t } = useTranslation('selfScan')
  return (question) => t(`dimensions.${question.replace('.', '.questions.')}`)
}
