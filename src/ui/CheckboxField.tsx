import { type ReactNode, type Ref, useId } from 'react'
import './choices.css'
import { classes } from './classes'
import { FieldError, FieldHint } from './FormField'

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
    <div className={classes('pw-choice', error !== undefined && 'pw-field--invalid')}>
      {error !== undefined && <FieldError id={errorId}>{error}</FieldError>}
      <div className="pw-choice__row">
        <input
          {...rest}
          id={controlId}
          type="checkbox"
          className="utrecht-checkbox utrecht-checkbox--html-input pw-checkbox"
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
        <div className="pw-choice__hint">
          <FieldHint id={hintId}>{hint}</FieldHint>
        </div>
      )}
    </div>
  )
}
