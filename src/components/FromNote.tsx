import { useTranslation } from 'react-i18next'
import { paths } from '../addresses/paths'
import { type NoteOrigin, noteOrigins, type Work } from '../dossier/canvas/noteOrigins'
import { shortText } from '../dossier/canvas/noteText'
import { useDossier } from '../hooks/useDossier'
import { useOpenDossier } from '../hooks/useOpenDossier'
import { TextLink } from '../ui/TextLink'
import styles from './FromNote.module.css'

const longest = 80

/** Where an opportunity, an action or a contract comes from: the note on a canvas that it was. Else nothing. */
export function FromNote({ work, id }: { work: Work; id: string }) {
  const origins = useDossier((view) => noteOrigins(view, work, id))
  return origins.map((origin) => <Origin key={origin.note.id} origin={origin} />)
}

/** On its own, so that its words are fetched only where something comes from a note. */
function Origin({ origin: { note, canvas } }: { origin: NoteOrigin }) {
  const { t } = useTranslation('canvasWork')
  const { t: words } = useTranslation('canvases')
  const dossier = useOpenDossier()
  return (
    <div className={styles.fromNote}>
      <TextLink href={paths.canvas(dossier.id, canvas.id)}>
        {t('from', {
          text: shortText(note.text, longest),
          canvas: canvas.name || words(`${canvas.kind}.title`, { defaultValue: canvas.kind }),
        })}
      </TextLink>
    </div>
  )
}
