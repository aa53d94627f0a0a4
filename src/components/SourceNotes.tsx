import { useTranslation } from 'react-i18next'
import { type SourceId, sources } from '../content/sources'
import { ExplainedWord } from '../ui/ExplainedWord'
import { TextLink } from '../ui/TextLink'
import styles from './SourceNotes.module.css'

/** Where a sentence comes from: its sources, or the quiet word that it is our own proposal. */
export function SourceNotes({ of }: { of: readonly SourceId[] | undefined }) {
  const { t } = useTranslation('dossier')
  if (!of || of.length === 0) {
    return (
      <span className={styles.source}>
        <ExplainedWord explanation={t('proposalMeaning')}>{t('proposal')}</ExplainedWord>
      </span>
    )
  }
  return (
    <span className={styles.source}>
      {of.map((id) => (
        <SourceNote key={id} id={id} />
      ))}
    </span>
  )
}

function SourceNote({ id }: { id: SourceId }) {
  const { t } = useTranslation('dossier')
  const source: { title: string; publisher: string; url?: string; date?: string } = sources[id]
  const name = [source.publisher, source.title, source.date].filter(Boolean).join(', ')
  return (
    <span>
      <ExplainedWord
        explanation={
          source.url ? (
            <TextLink href={source.url} lang="nl" rel="noreferrer" target="_blank">
              {name}
            </TextLink>
          ) : (
            <span lang="nl">{name}</span>
          )
        }
      >
        {t('source')}
      </ExplainedWord>
      <span className="pw-paper-only" lang="nl">
        {' '}
        ({name})
      </span>
    </span>
  )
}
