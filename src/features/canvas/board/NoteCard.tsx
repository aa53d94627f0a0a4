import { memo, useRef } from 'react'
import { useDossier } from '../../../hooks/useDossier'
import { classes } from '../../../ui/classes'
import { useBoard, useMoment } from './boardStore'
import { colourOf } from './colourOf'
import { NoteContent } from './NoteContent'
import { NoteEditor } from './NoteEditor'
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
  const editing = useMoment((state) => state.editing === id)
  const selected = useMoment((state) => state.selected.has(id))
  const lifted = useMoment((state) => state.lifted?.ids.includes(id) ?? false)
  const wanted = useMoment((state) => state.wanted === id)
  const rich = useRich(item, atOnce || wanted)
  if (!note) return null
  const look = classes(
    'pw-note',
    `pw-note--${colourOf(note)}`,
    selected && 'pw-note--selected',
    lifted && 'pw-note--lifted',
    note.chosen && 'pw-note--chosen',
    !rich && 'pw-note--lean',
  )
  return (
    <li className={look} ref={item} data-note={id}>
      {editing ? (
        <NoteEditor note={note} onClose={() => store.set({ editing: '' })} />
      ) : rich ? (
        <NoteContent note={note} selected={selected} lifted={lifted} />
      ) : (
        <p className="pw-note__text">{note.text}</p>
      )}
    </li>
  )
})
