import { type ClipboardEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/Button'
import { FormField } from '../../../ui/FormField'
import { Cluster } from '../../../ui/Stack'
import { TextBox } from '../../../ui/TextBox'
import styles from './AddNote.module.css'
import { linesOf } from './linesOf'
import { useAddNotes } from './useAddNotes'

/**
 * Adding notes without leaving the keyboard: Enter makes the note and begins the next, a pasted list makes a note of
 * each line. What was typed when people go elsewhere becomes a note too.
 */
export function AddNote({ field, title }: { field: string; title: string }) {
  const { t } = useTranslation('canvas')
  const addNotes = useAddNotes()
  const [open, setOpen] = useState(false)
  const [text, setText] = useState('')
  const area = useRef<HTMLTextAreaElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(false)

  useEffect(() => {
    if (open) area.current?.focus()
    else if (wasOpen.current) button.current?.focus()
    wasOpen.current = open
  }, [open])

  // What was typed and is no note yet. Beside the state, so that no two events make a note of the same text.
  const typed = useRef('')
  const write = (next: string) => {
    typed.current = next
    setText(next)
  }
  const add = () => {
    const written = typed.current.trim()
    write('')
    if (written !== '') addNotes(field, [written])
  }
  const finish = () => {
    add()
    setOpen(false)
  }
  const key = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) add()
    else if (event.key === 'Escape') finish()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const paste = (event: ClipboardEvent) => {
    const lines = linesOf(event.clipboardData.getData('text/plain'))
    if (lines.length < 2) return
    event.preventDefault()
    const written = typed.current.trim()
    write('')
    addNotes(field, [...(written === '' ? [] : [written]), ...lines])
  }

  if (!open) {
    return (
      <div className={`${styles.addNote} pw-screen-only`}>
        <Button
          ref={button}
          icon="plus"
          fullName={t('add.to', { field: title })}
          data-add={field}
          onPress={() => setOpen(true)}
        >
          {t('add.button')}
        </Button>
      </div>
    )
  }
  return (
    <div className={`${styles.addNote} pw-screen-only`} data-adding="">
      <div className={styles.field}>
        <FormField label={t('add.label', { field: title })} hint={t('add.hint')}>
          {(control) => (
            <TextBox
              {...control}
              ref={area}
              rows={2}
              value={text}
              onChange={(event) => write(event.target.value)}
              onKeyDown={key}
              onPaste={paste}
              onBlur={add}
            />
          )}
        </FormField>
      </div>
      <Cluster gap={2}>
        <Button
          variant="primary"
          onPress={() => {
            add()
            area.current?.focus()
          }}
        >
          {t('add.button')}
        </Button>
        <Button variant="subtle" onPress={finish}>
          {t('add.done')}
        </Button>
      </Cluster>
    </div>
  )
}
