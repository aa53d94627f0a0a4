import { useTranslation } from 'react-i18next'
import type { ScanQuestion } from '../../content/selfScan'
import { Card } from '../../ui/Card'
import { Disclosure } from '../../ui/Disclosure'
import styles from './FindOutFirst.module.css'

// The result fits on one sheet of paper; the saved file has every question.
const mostOnPaper = 6

/** The questions to which the answer is not known yet. */
export function FindOutFirst({ questions }: { questions: readonly ScanQuestion[] }) {
  const { t } = useTranslation('selfScan')
  const textOf = useQuestionText()
  const rest = questions.length - mostOnPaper
  if (questions.length === 0) return null
  return (
    <Card onPaper="line">
      <Disclosure onPaper="flat" summary={t('result.unknown', { count: questions.length })}>
        <p>{t('result.unknownText')}</p>
        <ul className={styles.scanOpen}>
          {questions.map((question, index) => (
            <li key={question} className={index < mostOnPaper ? undefined : 'pw-screen-only'}>
              {textOf(question)}
            </li>
          ))}
        </ul>
        {rest > 0 && <p className="pw-paper-only">{t('result.unknownMore', { count: rest })}</p>}
      </Disclosure>
    </Card>
  )
}

/** The words of a question. */
function useQuestionText(): (question: ScanQuestion) => string {
  const { t } = useTranslation('selfScan')
  return (question) => t(`dimensions.${question.replace('.', '.questions.')}`)
}
