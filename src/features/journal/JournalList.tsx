import { useTranslation } from 'react-i18next'
import type { JournalLine } from '../../dossier/progress/readJournal'
import { useDecisionWords } from '../../hooks/useDecisionWords'
import { useFormat } from '../../hooks/useFormat'
import { useOpenDossier } from '../../hooks/useOpenDossier'
import { Button } from '../../ui/Button'
import type { GoingBack } from './GoBackDialog'
import styles from './JournalList.module.css'
import { useGrounds } from './useGrounds'

type JournalListProps = {
  readonly lines: readonly JournalLine[]
  readonly onGoBack: (back: GoingBack) => void
}

/** The entries from new to old. A list and no table: it has to read well on a phone, with the grounds under each. */
export function JournalList({ lines, onGoBack }: JournalListProps) {
  const { t } = useTranslation('journal')
  return (
    <ol className={styles.journal} aria-label={t('title')}>
      {lines.map((line) => (
        <JournalRow key={line.entry.id} line={line} onGoBack={onGoBack} />
      ))}
    </ol>
  )
}

function JournalRow({
  line: { entry, standing, canGoBack, isBeginning },
  onGoBack,
}: { line: JournalLine } & Pick<JournalListProps, 'onGoBack'>) {
  const { t } = useTranslation('journal')
  const { t: decisionWords } = useTranslation('decisions')
  const { decision, subject } = useDecisionWords()
  const { readOnly } = useOpenDossier()
  const grounds = useGrounds()
  const format = useFormat()
  // The plan that was approved is read with the actions.
  const told = Object.entries(entry.said).filter(([field]) => field !== 'plan')
  const said = told.map(([field, words]) => ({
    field,
    words: field === 'until' ? format.date(words) : words,
  }))
  return (
    <li className={`${styles.entry} ${styles[`entry_${standing}`]}`}>
      <p>
        <strong>{decision(entry)}</strong> · {subject(entry.thread)}{' '}
        {standing !== 'earlier' && <span className={styles.standing}>({t(standings[standing])})</span>}
      </p>
      <p className={styles.who}>
        {entry.by || t('someone')} ·{' '}
        <time dateTime={entry.at}>{`${format.date(entry.at)}, ${format.time(entry.at)}`}</time>
      </p>
      {said.map(({ field, words }) => (
        <p key={field}>
          {decisionWords(`said.${field}`, { defaultValue: field })}: {words}
        </p>
      ))}
      {grounds(entry.basis) && <p className={styles.who}>{grounds(entry.basis)}</p>}
      {canGoBack && !readOnly && (
        <div className={`pw-screen-only ${styles.back}`}>
          <Button
            variant="subtle"
            onPress={() => onGoBack({ to: entry, thread: entry.thread })}
            fullName={t('goBackTo', { decision: decision(entry), subject: subject(entry.thread) })}
          >
            {t('goBack')}
          </Button>
        </div>
      )}
      {isBeginning && !readOnly && (
        <div className={`pw-screen-only ${styles.back}`}>
          <Button
            variant="subtle"
            onPress={() => onGoBack({ to: null, thread: entry.thread })}
            fullName={t('goBackBeforeThis', { decision: decision(entry), subject: subject(entry.thread) })}
          >
            {t('goBackBefore')}
          </Button>
        </div>
      )}
    </li>
  )
}

const standings = { holds: 'current', past: 'past', rival: 'rival' } as const
