import { type ReactNode, useId } from 'react'
import { classes } from './classes'
import styles from './FormField.module.css'
import { Icon } from './Icon'

/** What every field can say about itself. All words come from outside. */
export type FieldWords = {
  label: ReactNode
  /** Help that stays in sight: what is meant, or an example. */
  hint?: ReactNode
  /** What is wrong and how to put it right. */
  error?: string
  /** 'niet verplicht', behind the label. */
  optional?: string
  /** The id of the control; made up when left out. */
  id?: string
}

/** What the control itself needs, to be spread on it. */
export type ControlProps = {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

export type FormFieldProps = FieldWords & {
  /** Hides the label from sight, where a table or a heading already shows it. */
  labelHidden?: boolean
  children: (control: ControlProps) => ReactNode
}

/** Label above, then the hint, then the error, then the control: the same order in every form. */
export function FormField({ label, hint, error, optional, id, labelHidden, children }: FormFieldProps) {
  const made = useId()
  const controlId = id ?? made
  const hintId = `${controlId}-hint`
  const errorId = `${controlId}-error`
  const describedBy = classes(hint !== undefined && hintId, error !== undefined && errorId) || undefined
  return (
    <div className={classes(styles.field, error !== undefined && styles.invalid)}>
      <label
        className={classes('utrecht-form-label', labelHidden && 'pw-visually-hidden')}
        htmlFor={controlId}
      >
        {label}
        {optional && (
          <>
            {' '}
            <span className={styles.optional}>({optional})</span>
          </>
        )}
      </label>
      {hint !== undefined && <FieldHint id={hintId}>{hint}</FieldHint>}
      {error !== undefined && <FieldError id={errorId}>{error}</FieldError>}
      {children({
        id: controlId,
        'aria-describedby': describedBy,
        'aria-invalid': error !== undefined || undefined,
      })}
    </div>
  )
}

export function FieldHint({ id, children }: { id: string; children: ReactNode }) {
  return (
    <div className="utrecht-form-field-description" id={id}>
      {children}
    </div>
  )
}

export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <div
      className={`utrecht-form-field-description utrecht-form-field-description--invalid ${styles.error}`}
      id={id}
    >
      <Icon name="wrong" />
      <span>{children}</span>
    </div>
  )
}
