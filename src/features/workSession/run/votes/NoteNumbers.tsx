import { useTranslation } from 'react-i18next'
import type { Note } from '../../../../dossier/kinds/note'
import styles from './NoteNumbers.module.css'

/** The notes with the numbers by which people name them. */
export function NoteNumbers({ notes }: { notes: readonly Note[] }) {
  const { t } = useTranslation('sessionRun')
  return (
    <ol className={styles.numbers} aria-label={t('votes.numbers')}>
      {notes.map(({ id, text }) => (
        <li key={id}>{text}</li>
      ))}
    </ol>
  )
}
