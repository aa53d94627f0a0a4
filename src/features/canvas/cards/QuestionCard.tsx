import type { ReactNode, Ref } from 'react'
import { useTranslation } from 'react-i18next'
import { Explained } from '../../../components/Explained'
import { SourceNotes } from '../../../components/SourceNotes'
import { findCard } from '../../../content/questionCards'
import { Cluster } from '../../../ui/Stack'
import styles from './QuestionCard.module.css'

type QuestionCardProps = { code: string; actions: ReactNode; ref?: Ref<HTMLDivElement> }

/** One question card: its code and set, the question, and what it rests on. */
export function QuestionCard({ code, actions, ref }: QuestionCardProps) {
  const { t } = useTranslation('questionCards')
  const card = findCard(code)
  if (!card) return null
  return (
    <div
      ref={ref}
      tabIndex={-1}
      className={card.set === 'provoking' ? `${styles.question} ${styles.provoking}` : styles.question}
    >
      <p className={styles.code}>
        {t('code', { code })} · {t(`sets.${card.set}`)}
      </p>
      <p className={styles.text}>
        <Explained text={t(`cards.${code}`)} />
      </p>
      <p className={styles.source}>
        {card.fact && (
          <span>
            <Explained text={t(`facts.${code}`)} />
          </span>
        )}{' '}
        <SourceNotes of={card.sources} />
      </p>
      <Cluster gap={2}>{actions}</Cluster>
    </div>
  )
}
