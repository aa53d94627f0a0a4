import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { Explained } from '../../../components/Explained'
import type { FieldLayout } from '../../../dossier/canvas/canvasLayout'
import { Button } from '../../../ui/Button'
import { Heading } from '../../../ui/Heading'
import { FieldCards } from '../cards/FieldCards'
import { GroupBox } from '../groups/GroupBox'
import { AddNote } from '../notes/AddNote'
import { NoteCard } from '../notes/NoteCard'
import { useRest } from '../notes/useRest'
import shared from './board.module.css'
import { useBoard, useMoment } from './boardStore'
import styles from './FieldSection.module.css'

export type FieldSectionProps = {
  readonly field: FieldLayout
  readonly atOnce: boolean
}

/** One box of the canvas: what it asks, its groups, its loose notes, and the place to add one. */
export const FieldSection = memo(function FieldSection({ field, atOnce }: FieldSectionProps) {
  const { t } = useTranslation('canvas')
  const { t: words } = useTranslation('canvases')
  const { canvas, kind, store } = useBoard()
  const folded = useMoment((state) => state.folded.has(field.id))
  const { id, code, groups, notes, hidden } = field
  const shown = useRest(notes, atOnce)
  const title = words(`${kind}.fields.${id}.title`)
  const count = notes.length + groups.reduce((sum, group) => sum + group.notes.length, 0)
  const headingId = `vak-${id}`

  const fold = () => {
    const next = new Set(store.get().folded)
    if (!next.delete(id)) next.add(id)
    store.set({ folded: next })
  }

  return (
    <section className={styles.canvasField} aria-labelledby={headingId} data-field={id}>
      <div className={shared.head}>
        <Heading level={2} looks={3} id={headingId} tabIndex={-1}>
          {title}
        </Heading>
        <div className={`pw-screen-only ${styles.count}`}>
          <Button
            variant="subtle"
            size="small"
            icon={folded ? 'chevronRight' : 'chevronDown'}
            aria-expanded={!folded}
            fullName={t('field.fold', { field: title })}
            onPress={fold}
          >
            {t('field.count', { count })}
          </Button>
        </div>
      </div>
      <p className={styles.question}>
        <span className={styles.code}>{code}</span>{' '}
        <Explained text={words(`${kind}.fields.${id}.question`)} />
      </p>
      {hidden > 0 && <p className={styles.hidden}>{t('field.hidden', { count: hidden })}</p>}
      {!folded && (
        <>
          {groups.length > 0 && (
            <ul className={`pw-list ${styles.groups}`}>
              {groups.map((group) => (
                <GroupBox key={group.id} field={id} group={group} atOnce={atOnce} />
              ))}
            </ul>
          )}
          <ul
            className={`pw-list ${shared.notes}`}
            aria-label={t('field.notesOf', { field: title })}
            data-list="loose"
            data-field={id}
            data-group=""
          >
            {shown.map((note) => (
              <NoteCard key={note} id={note} atOnce={atOnce} />
            ))}
          </ul>
          <AddNote field={id} title={title} />
          <FieldCards canvas={canvas} kind={kind} field={id} />
        </>
      )}
    </section>
  )
})
