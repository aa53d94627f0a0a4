import { memo, useRef } from 'react'
import { useDossier } from '../../../hooks/useDossier'
import { classes } from '../../../ui/classes'
import { useBoard, useMoment } from '../board/boardStore'
import { colourOf } from '../colours/colourOf'
import { NoteContent } from './NoteContent'
import { NoteEditor } from './NoteEditor'
import styles from './note.module.css'
import { useRich } from './useRich'

export type NoteCardProps = {
  readonly id: string
  /** Whether it has its buttons from the start: on a canvas that is not large. */
  readonly atOnce: boolean
}

/** One note in a list. It follows its own part of the dossier, so that an edit renders this note alone. */
export const NoteCard = memo(function NoteCard({ id, atOnce }: NoteCardProps) {
  const item = useRef<HTMLLIElement>(null)
  const { store } = useBoard()
  const note = useDossier(({ notes }) => notes[id])
  // One text for the moment of a note, because a thousand notes each listen.
  const moment = useMoment(({ wanted, editing, selected, lifted }) =>
    [
      wanted === id && 'wanted',
      editing === id && 'editing',
      selected.has(id) && 'selected',
      lifted?.ids.includes(id) && 'lifted',
    ]
      .filter(Boolean)
      .join(),
  )
  const rich = useRich(item, atOnce || moment !== '')
  if (!note) return null
  const selected = moment.includes('selected')
  const lifted = moment.includes('lifted')
  const look = classes(
    styles.note,
    styles[colourOf(note)],
    selected && styles.selected,
    lifted && styles.lifted,
    note.chosen && styles.chosen,
    !rich && styles.lean,
  )
  return (
    <li className={look} ref={item} data-note={id}>
      {moment.includes('editing') ? (
        <NoteEditor note={note} onClose={() => store.set({ editing: '' })} />
      ) : rich ? (
        <NoteContent note={note} selected={selected} lifted={lifted} />
      ) : (
        <p className={styles.text}>{note.text}</p>
      )}
    </li>
  )
})
