import { useTranslation } from 'react-i18next'
import type { BlockWords } from '../useBlockWords'
import styles from './BlockOnPaper.module.css'

/** What the facilitator wants to read from paper about a block. */
export function BlockOnPaper({ words, ownNotes }: { words: BlockWords; ownNotes: string }) {
  const { t } = useTranslation('workSession')
  const said = [
    ...(['aim', 'script', 'question', 'material'] as const).map((field) => [field, words[field]] as const),
    ['ownNotes', ownNotes.trim()] as const,
  ].filter(([, text]) => text !== '')
  return (
    <dl className={`pw-paper-only ${styles.paper}`}>
      {said.map(([field, text]) => (
        <div key={field}>
          <dt>{t(`blocks.fields.${field}`)}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}
