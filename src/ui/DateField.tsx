import { type Ref, useState } from 'react'
import { type FieldWords, FormField } from './FormField'
import { TextInput } from './TextInput'

export type DateFieldProps = FieldWords & {
  /** Calendar day, 'yyyy-mm-dd', or '' for none. */
  value: string
  onChange: (value: string) => void
  onLeave?: () => void
  min?: string
  max?: string
  required?: boolean
  /** For a field that appears because somebody asked for it. */
  autoFocus?: boolean
  readOnly?: boolean
  labelHidden?: boolean
  ref?: Ref<HTMLInputElement>
}

/** A day, in the date field of the browser: it speaks the language of the device and needs no script. */
export function DateField({
  label,
  hint,
  error,
  optional,
  id,
  labelHidden,
  value,
  onChange,
  onLeave,
  ...rest
}: DateFieldProps) {
  const [typed, setTyped] = useState(value)
  const [following, setFollowing] = useState(value)
  if (value !== following) {
    setFollowing(value)
    setTyped(value)
  }
  const change = (day: string) => {
    setTyped(day)
    // While a year is being typed the browser reports 0002, 0020 and 0202.
    if (day === '' || day >= '1900') {
      setFollowing(day)
      onChange(day)
    }
  }
  return (
    <FormField {...{ label, hint, error, optional, id, labelHidden }}>
      {(control) => (
        <TextInput
          {...rest}
          {...control}
          type="date"
          size="short"
          value={typed}
          onChange={(event) => change(event.target.value)}
          onBlur={onLeave}
        />
      )}
    </FormField>
  )
}
