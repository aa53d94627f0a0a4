import { type ReactNode, useId } from 'react'
import styles from './choices.module.css'
import { Fieldset, type FieldsetProps } from './Fieldset'
import { FieldHint } from './FormField'

export type RadioOption<Value extends string = string> = {
  readonly value: Value
  readonly label: ReactNode
  readonly hint?: ReactNode
}

export type RadioGroupProps<Value extends string> = Omit<FieldsetProps, 'children'> & {
  value: Value | ''
  options: readonly RadioOption<Value>[]
  onChange: (value: Value) => void
}

/** One choice out of a few, all in sight. */
export function RadioGroup<Value extends string>({
  value,
  options,
  onChange,
  error,
  ...fieldset
}: RadioGroupProps<Value>) {
  const name = useId()
  return (
    <Fieldset {...fieldset} error={error}>
      {options.map((option) => {
        const id = `${name}-${option.value}`
        const hintId = option.hint === undefined ? undefined : `${id}-hint`
        return (
          <div className={styles.choice} key={option.value}>
            <div className={styles.row}>
              <input
                id={id}
                type="radio"
                name={name}
                className={`utrecht-radio-button utrecht-radio-button--html-input ${styles.radio}`}
                checked={option.value === value}
                aria-describedby={hintId}
                onChange={() => onChange(option.value)}
              />
              <label className="utrecht-form-label utrecht-form-label--radio" htmlFor={id}>
                {option.label}
              </label>
            </div>
            {hintId && (
              <div className={styles.hint}>
                <FieldHint id={hintId}>{option.hint}</FieldHint>
              </div>
            )}
          </div>
        )
      })}
    </Fieldset>
  )
}
