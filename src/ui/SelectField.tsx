import type { Ref } from 'react'
import { classes } from './classes'
import { type FieldWords, FormField } from './FormField'
import shared from './FormField.module.css'
import { Icon } from './Icon'
import styles from './SelectField.module.css'

export type Option<Value extends string = string> = { readonly value: Value; readonly label: string }

export type SelectFieldProps<Value extends string> = FieldWords & {
  value: Value | ''
  options: readonly Option<Value>[]
  onChange: (value: Value | '') => void
  /** The words of the empty choice: 'Kies een stap'. Without it one of the options always holds. */
  empty?: string
  required?: boolean
  labelHidden?: boolean
  size?: 'short' | 'medium' | 'full'
  ref?: Ref<HTMLSelectElement>
}

/** One choice out of a longer list. For up to about seven, a `RadioGroup` is easier. */
export function SelectField<Value extends string>({
  label,
  hint,
  error,
  optional,
  id,
  labelHidden,
  value,
  options,
  onChange,
  empty,
  size = 'medium',
  ...rest
}: SelectFieldProps<Value>) {
  const choose = (chosen: string) => onChange(options.find((option) => option.value === chosen)?.value ?? '')
  return (
    <FormField {...{ label, hint, error, optional, id, labelHidden }}>
      {(control) => (
        <div className={classes(styles.select, shared.sized)} data-size={size}>
          <select
            {...rest}
            {...control}
            className={`utrecht-select utrecht-select--html-select ${shared.control}`}
            value={value}
            onChange={(event) => choose(event.target.value)}
          >
            {empty !== undefined && <option value="">{empty}</option>}
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
          <Icon name="chevronDown" />
        </div>
      )}
    </FormField>
  )
}
