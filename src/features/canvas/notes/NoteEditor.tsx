import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { changeRecord } from '../../../dossier/commands/records'
import type { Note } from '../../../dossier/kinds/note'
import { useChange } from '../../../hooks/useChange'
import { useBoard } from '../board/boardStore'
import styles from './NoteEditor.module.css'
import { useRemoveNotes } from './useRemoveNotes'

/** The text of a note, edited where it stands. Every letter is kept at once; Escape brings back what was there. */
export function NoteEditor({ note, onClose }: { note: Note; onClose: () => void }) {
  const { t } = useTranslation('canvas')
  const { focusNote } = useBoard()
  const change = useChange()
  const removeNotes = useRemoveNotes()
  const [before] = useState(note.text)
  const field = useRef<HTMLTextAreaElement>(null)
  const closed = useRef(false)

  useEffect(() => {
    const area = field.current
    area?.focus()
    area?.setSelectionRange(area.value.length, area.value.length)
  }, [])

  const write = (text: string) => change((draft) => changeRecord(draft, 'notes', note.id, { text }))
  const close = (stay: boolean) => {
    if (closed.current) return
    closed.current = true
    const empty = (field.current?.value ?? '').trim() === ''
    onClose()
    if (empty) {
      // An emptied note is one that people throw away; undo brings it back with its text.
      write(before)
      removeNotes([note.id])
    } else if (stay) focusNote(note.id)
  }
  const key = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      write(before)
      if (field.current) field.current.value = before
      close(true)
    } else if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) close(true)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <textarea
      ref={field}
      className={styles.editor}
      aria-label={t('note.text')}
      rows={2}
      value={note.text}
      onChange={(event) => write(event.target.value)}
      onKeyDown={key}
      onBlur={() => close(false)}
    />
  )
}
