import type { HTMLAttributes, Ref } from 'react'
import { classes } from './classes'
import { type FieldWords, FormField } from './FormField'

export type TextFieldProps = FieldWords & {
  value: string
  /** Called with every change, so that nothing typed waits for anything. */
  onChange: (value: string) => void
  onLeave?: () => void
  name?: string
  autoComplete?: string
  maxLength?: number
  required?: boolean
  readOnly?: boolean
  labelHidden?: boolean
  /** How much is expected: the width of the field says so. */
  size?: 'short' | 'medium' | 'full'
  inputMode?: HTMLAttributes<HTMLInputElement>['inputMode']
  ref?: Ref<HTMLInputElement>
}

/** One line of text. */
export function TextField({
  label,
  hint,
  error,
  optional,
  id,
  labelHidden,
  value,
  onChange,
  onLeave,
  size = 'full',
  ...rest
}: TextFieldProps) {
  return (
    <FormField {...{ label, hint, error, optional, id, labelHidden }}>
      {(control) => (
        <input
          {...rest}
          {...control}
          type="text"
          className={classes('utrecht-textbox utrecht-textbox--html-input pw-control', `pw-control--${size}`)}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          onBlur={onLeave}
        />
      )}
    </FormField>
  )
}
