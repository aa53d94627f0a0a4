import { useTranslation } from 'react-i18next'
import { isNoteColour, noteColours } from '../../../../content/canvases/notes'
import { votesOf } from '../../../../dossier/canvas/votes'
import type { Note } from '../../../../dossier/kinds/note'
import { useDossier } from '../../../../hooks/useDossier'
import { classes } from '../../../../ui/classes'
import styles from '../beamer.module.css'

export type BeamerNoteProps = {
  readonly note: Note
  /** Whether its dots are counted, and so what was chosen. */
  readonly votesShown: boolean
  readonly names: boolean
}

/** A note on the beamer, with what the room may know of it. */
export function BeamerNote({ note, votesShown, names }: BeamerNoteProps) {
  const { t } = useTranslation('sessionScreen')
  const dots = useDossier((view) => (votesShown ? votesOf(view, note.id).total : 0))
  const chosen = votesShown && note.chosen
  const colour = isNoteColour(note.colour) ? note.colour : noteColours[0]
  const details = [
    chosen && t('chosen'),
    dots > 0 && t('dots', { count: dots }),
    names && note.author.trim(),
  ].filter(Boolean)
  return (
    <li data-item className={classes(styles.beamerNote, styles[colour], chosen && styles.chosen)}>
      <span className={styles.text}>{note.text}</span>
      {details.length > 0 && <span className={styles.details}>{details.join(' · ')}</span>}
    </li>
  )
}
