import { type ReactNode, type Ref, useId } from 'react'
import { checkboxClass } from './checkboxClass'
import styles from './choices.module.css'
import { classes } from './classes'
import { FieldError, FieldHint } from './FormField'
import shared from './FormField.module.css'

export type CheckboxFieldProps = {
  label: ReactNode
  checked: boolean
  onChange: (checked: boolean) => void
  hint?: ReactNode
  error?: string
  id?: string
  required?: boolean
  ref?: Ref<HTMLInputElement>
}

/** Something to tick, with a large target around box and words. */
export function CheckboxField({ label, checked, onChange, hint, error, id, ...rest }: CheckboxFieldProps) {
  const made = useId()
  const controlId = id ?? made
  const hintId = `${controlId}-hint`
  const errorId = `${controlId}-error`
  return (
    <div className={classes(styles.choice, error !== undefined && shared.invalid)}>
      {error !== undefined && <FieldError id={errorId}>{error}</FieldError>}
      <div className={styles.row}>
        <input
          {...rest}
          id={controlId}
          type="checkbox"
          className={checkboxClass}
          checked={checked}
          aria-invalid={error !== undefined || undefined}
          aria-describedby={
            classes(hint !== undefined && hintId, error !== undefined && errorId) || undefined
          }
          onChange={(event) => onChange(event.target.checked)}
        />
        <label className="utrecht-form-label utrecht-form-label--checkbox" htmlFor={controlId}>
          {label}
        </label>
      </div>
      {hint !== undefined && (
        <div className={styles.hint}>
          <FieldHint id={hintId}>{hint}</FieldHint>
        </div>
      )}
    </div>
  )
}
