import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { FieldSheet } from '../../../../dossier/canvas/readCanvas'
import styles from '../beamer.module.css'
import { useFit } from '../useFit'
import { BeamerNote } from './BeamerNote'
import { fieldParts, firstOf } from './fieldParts'

export type CanvasFieldsProps = {
  readonly heading: string
  readonly kind: string
  readonly fields: readonly FieldSheet[]
  readonly votesShown: boolean
  readonly names: boolean
}

type Look = Pick<CanvasFieldsProps, 'kind' | 'votesShown' | 'names'>

/** The fields of a canvas with their notes, as large as they fit. */
export function CanvasFields({ heading, fields, ...look }: CanvasFieldsProps) {
  const { board, cuts } = useFit(fields)
  const columns = fields.length > 6 ? 4 : fields.length > 4 ? 3 : fields.length === 4 ? 2 : fields.length
  return (
    <>
      <h1 tabIndex={-1}>{heading}</h1>
      <div ref={board} className={`${styles.beamerBoard} ${styles[`beamerBoard_${columns}`]}`}>
        {fields.map((field, i) => (
          <Field key={field.id} field={field} most={cuts?.[i]} alone={fields.length === 1} {...look} />
        ))}
      </div>
    </>
  )
}

type FieldProps = Look & { readonly field: FieldSheet; readonly most?: number; readonly alone: boolean }

function Field({ field, most, alone, kind, votesShown, names }: FieldProps) {
  const { t } = useTranslation('sessionScreen')
  const { t: words } = useTranslation('canvases')
  const id = useId()
  const parts = fieldParts(field)
  const total = parts.reduce((sum, { notes }) => sum + notes.length, 0)
  const more = most === undefined ? 0 : total - most
  return (
    <section className={styles.beamerBox} aria-labelledby={id}>
      <h2 id={id}>{words(`${kind}.fields.${field.id}.title`)}</h2>
      <div data-box>
        {total === 0 && !alone && <p>{t('canvas.empty')}</p>}
        {firstOf(parts, most ?? total).map((part) => (
          <div key={part.id} className={styles.beamerGroup}>
            {part.title && <h3>{part.title}</h3>}
            <ul className={`pw-list ${styles.beamerNotes}`}>
              {part.notes.map((note) => (
                <BeamerNote key={note.id} note={note} votesShown={votesShown} names={names} />
              ))}
            </ul>
          </div>
        ))}
      </div>
      {more > 0 && <p className={styles.beamerMore}>{t('more', { count: more })}</p>}
    </section>
  )
}
