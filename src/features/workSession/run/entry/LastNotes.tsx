import { useTranslation } from 'react-i18next'
import { findCanvas } from '../../../../content/canvases'
import { shortText } from '../../../../dossier/canvas/noteText'
import { removeRecord, restoreRecord } from '../../../../dossier/commands/records'
import type { Canvas } from '../../../../dossier/kinds/canvas'
import { useChange } from '../../../../hooks/useChange'
import { useDossier } from '../../../../hooks/useDossier'
import { Button } from '../../../../ui/Button'
import shared from '../run.module.css'
import styles from './LastNotes.module.css'

const longestName = 40

/** The notes that were made here last, each with a way to take it away and to put it back. */
export function LastNotes({ ids, canvas }: { ids: readonly string[]; canvas: Canvas }) {
  const { t } = useTranslation('sessionRun')
  const count = useDossier((view) =>
    Object.values(view.notes).reduce(
      (sum, one) => sum + (one.canvas === canvas.id && !one.removed ? 1 : 0),
      0,
    ),
  )
  return (
    <div>
      <p className={shared.label} id="laatste">
        {t('last.count', { count })}
      </p>
      {ids.length > 0 && (
        <ul className={`pw-list ${shared.last}`} aria-label={t('last.title')}>
          {ids.map((id) => (
            <LastNote key={id} id={id} kind={canvas.kind} />
          ))}
        </ul>
      )}
    </div>
  )
}

function LastNote({ id, kind }: { id: string; kind: string }) {
  const { t } = useTranslation('sessionRun')
  const change = useChange()
  const note = useDossier(({ notes }) => notes[id])
  if (!note) return null
  const code = findCanvas(kind)?.fields.find((field) => field.id === note.field)?.code ?? ''
  const { removed, text, author } = note
  const toggle = () => change((draft) => (removed ? restoreRecord : removeRecord)(draft, 'notes', id))
  return (
    <li className={removed ? shared.taken : undefined}>
      <span className={styles.code}>{code}</span>
      <span className={shared.lastText}>
        {removed ? t('last.taken', { text }) : text}
        {author && <span className={shared.author}> {author}</span>}
      </span>
      <Button
        variant="subtle"
        icon="undo"
        fullName={t(removed ? 'last.putBackOne' : 'last.undoOne', { name: shortText(text, longestName) })}
        onPress={toggle}
      >
        {t(removed ? 'last.putBack' : 'last.undo')}
      </Button>
    </li>
  )
}
