import { type ClipboardEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/Button'
import { FormField } from '../../../ui/FormField'
import { Cluster } from '../../../ui/Stack'
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

  const add = () => {
    if (text.trim() === '') return
    addNotes(field, [text.trim()])
    setText('')
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
    addNotes(field, [...(text.trim() === '' ? [] : [text.trim()]), ...lines])
    setText('')
  }

  if (!open) {
    return (
      <div className="pw-add-note pw-screen-only">
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
    <div className="pw-add-note pw-screen-only">
      <FormField label={t('add.label', { field: title })} hint={t('add.hint')}>
        {(control) => (
          <textarea
            {...control}
            ref={area}
            rows={2}
            className="utrecht-textarea utrecht-textarea--html-textarea pw-control"
            value={text}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={key}
            onPaste={paste}
            onBlur={add}
          />
        )}
      </FormField>
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
