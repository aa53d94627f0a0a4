import type { ClipboardEvent, KeyboardEvent, Ref } from 'react'
import { TextArea } from '../../../../ui/TextArea'

type EntryAreaProps = {
  readonly label: string
  readonly hint: string
  readonly error: string | undefined
  readonly value: string
  readonly onChange: (value: string) => void
  /** Enter was pressed, or several lines were pasted behind what stood there. */
  readonly onEnter: (typed: string) => void
  readonly ref: Ref<HTMLTextAreaElement>
}

/** A field to type in what a room says: Enter sends it off, and so does pasting a list. Shift and Enter is a new line. */
export function EntryArea({ label, hint, error, value, onChange, onEnter, ref }: EntryAreaProps) {
  const key = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    onEnter(value)
  }
  const paste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData('text/plain')
    if (pasted.trim().split(/\r?\n/).length < 2) return
    event.preventDefault()
    onEnter([value, pasted].filter((one) => one.trim() !== '').join('\n'))
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- hears Enter of the field inside
    <div onKeyDown={key} onPaste={paste}>
      <TextArea
        ref={ref}
        label={label}
        hint={hint}
        error={error}
        value={value}
        onChange={onChange}
        rows={1}
      />
    </div>
  )
}
