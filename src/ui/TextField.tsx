import { type HTMLAttributes, type Ref, useId } from 'react'
import { type FieldWords, FormField } from './FormField'
import { TextInput } from './TextInput'

export type TextFieldProps = FieldWords & {
  value: string
  /** Called with every change, so that nothing typed waits for anything. */
  onChange: (value: string) => void
  onLeave?: () => void
  name?: string
  autoComplete?: string
  maxLength?: number
  required?: boolean
  /** For a field that appears because somebody asked for it. */
  autoFocus?: boolean
  readOnly?: boolean
  labelHidden?: boolean
  /** How much is expected: the width of the field says so. */
  size?: 'short' | 'medium' | 'full'
  /** Values offered while typing; any other text is as good. */
  suggestions?: readonly string[]
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
  suggestions,
  ...rest
}: TextFieldProps) {
  const listId = useId()
  return (
    <FormField {...{ label, hint, error, optional, id, labelHidden }}>
      {(control) => (
        <>
          <TextInput
            {...rest}
            {...control}
            list={suggestions && listId}
            size={size}
            value={value}
            onChange={(event) => onChange(event.target.value)}
            onBlur={onLeave}
          />
          {suggestions && (
            <datalist id={listId}>
              {suggestions.map((one) => (
                <option key={one} value={one}>
                  {one}
                </option>
              ))}
            </datalist>
          )}
        </>
      )}
    </FormField>
  )
}
