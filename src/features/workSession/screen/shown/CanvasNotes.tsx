import { useTranslation } from 'react-i18next'
import { findCanvas } from '../../../../content/canvases'
import { type FieldSheet, readCanvas } from '../../../../dossier/canvas/readCanvas'
import type { Session } from '../../../../dossier/kinds/session'
import type { SessionBlock } from '../../../../dossier/kinds/sessionBlock'
import { fieldsOfBlock } from '../../../../dossier/workSession/readSessions'
import { useDossier } from '../../../../hooks/useDossier'
import styles from '../beamer.module.css'
import { CanvasFields } from './CanvasFields'
import { Question } from './Question'
import { Square } from './Square'

export type CanvasNotesProps = {
  readonly session: Session
  readonly block: SessionBlock
  readonly heading: string
}

/** The canvas of the session as the whole room may see it. While people write alone it shows how much there is. */
export function CanvasNotes({ session, block, heading }: CanvasNotesProps) {
  // Nobody's place, so that what is written silently never comes here.
  const sheet = useDossier((view) => readCanvas(view, session.canvas, ''))
  const definition = sheet && findCanvas(sheet.canvas.kind)
  if (definition?.shows === 'scores') return <Square heading={heading} />
  if (!sheet || definition?.shows !== 'notes') return <Question words={heading} />
  const asked = fieldsOfBlock(session, block)
  const some = sheet.fields.filter(({ id }) => asked.includes(id))
  const fields = some.length > 0 ? some : sheet.fields
  if (!sheet.revealed) return <WriteAlone heading={heading} fields={fields} />
  return (
    <CanvasFields
      heading={heading}
      kind={definition.id}
      fields={fields}
      votesShown={sheet.votesShown}
      names={session.names}
    />
  )
}

function WriteAlone({ heading, fields }: { heading: string; fields: readonly FieldSheet[] }) {
  const { t } = useTranslation('sessionScreen')
  const count = fields.reduce((sum, { hidden }) => sum + hidden, 0)
  return (
    <div className={styles.beamerWords}>
      <h1 tabIndex={-1}>{heading}</h1>
      <p className={styles.large}>{t('canvas.write')}</p>
      {count > 0 && <p className={styles.large}>{t('canvas.hidden', { count })}</p>}
    </div>
  )
}
