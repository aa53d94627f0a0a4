import { type KeyboardEvent, useId, useState } from 'react'
import { EntryField } from '../../../../ui/EntryField'
import { TextInput } from '../../../../ui/TextInput'

type NumberEntryProps = {
  readonly label: string
  readonly value: number | undefined
  /** The lowest and the highest that makes sense. */
  readonly from: number
  readonly to: number
  /** What to do about anything else. */
  readonly wrong: string
  /** Called when people press Enter or leave the field with another number, or with an empty field. */
  readonly onChange: (value: number | undefined) => void
  /** Called by Enter in the last field of a list of entries. */
  readonly onEnd?: () => void
  readonly labelHidden?: boolean
  /** The label stands beside the field. */
  readonly beside?: boolean
}

/** A whole number in a list of such: Enter keeps it and goes to the next field. */
export function NumberEntry(props: NumberEntryProps) {
  const { label, value, from, to, wrong, onChange, onEnd, labelHidden, beside } = props
  const id = useId()
  const [typed, setTyped] = useState<string>()
  const [error, setError] = useState(false)
  const shown = typed ?? (value === undefined ? '' : String(value))

  /** Whether what stands there is kept. */
  const keep = (): boolean => {
    if (typed === undefined) return !error
    const text = typed.trim()
    const number = /^\d+$/.test(text) ? Number(text) : undefined
    if (text !== '' && (number === undefined || number < from || number > to)) {
      setError(true)
      return false
    }
    setError(false)
    setTyped(undefined)
    if (number !== value) onChange(number)
    return true
  }
  const key = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    if (!keep()) return
    const list = event.currentTarget.closest('[data-entries]')
    const entries = [...(list?.querySelectorAll<HTMLInputElement>('input[data-entry]') ?? [])]
    const next = entries[entries.indexOf(event.currentTarget) + 1]
    if (next) next.focus()
    else onEnd?.()
  }
  return (
    <EntryField {...{ id, label, labelHidden, beside }} error={error ? wrong : undefined}>
      <TextInput
        id={id}
        data-entry=""
        inputMode="numeric"
        autoComplete="off"
        aria-invalid={error || undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        value={shown}
        onChange={(event) => setTyped(event.target.value)}
        onFocus={(event) => event.target.select()}
        onBlur={keep}
        onKeyDown={key}
      />
    </EntryField>
  )
}
