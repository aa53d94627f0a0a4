import type { Ref } from 'react'
import { type FieldWords, FormField } from './FormField'
import { TextInput } from './TextInput'

export type TimeFieldProps = FieldWords & {
  /** Time of the day, 'hh:mm', or '' for none. */
  value: string
  onChange: (value: string) => void
  required?: boolean
  ref?: Ref<HTMLInputElement>
}

/** A time of the day, in the time field of the browser: it speaks the language of the device and needs no script. */
export function TimeField({ label, hint, error, optional, id, value, onChange, ...rest }: TimeFieldProps) {
  return (
    <FormField {...{ label, hint, error, optional, id }}>
      {(control) => (
        <TextInput
          {...rest}
          {...control}
          type="time"
          size="short"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </FormField>
  )
}
