import { type ReactNode, useId } from 'react'
import { classes } from './classes'
import { FieldError, FieldHint } from './FormField'
import styles from './FormField.module.css'

export type FieldsetProps = {
  legend: ReactNode
  hint?: ReactNode
  error?: string
  /** 'niet verplicht', behind the legend. */
  optional?: string
  id?: string
  legendHidden?: boolean
  /** Side by side as long as it fits. */
  inRow?: boolean
  children: ReactNode
}

/** Fields that answer one question together. */
export function Fieldset(props: FieldsetProps) {
  const { legend, hint, error, optional, id, legendHidden, inRow, children } = props
  const made = useId()
  const ownId = id ?? made
  const hintId = `${ownId}-hint`
  const errorId = `${ownId}-error`
  return (
    <fieldset
      id={ownId}
      className={classes(styles.fieldset, error !== undefined && styles.invalid)}
      aria-describedby={classes(hint !== undefined && hintId, error !== undefined && errorId) || undefined}
    >
      <legend className={classes('utrecht-form-label', legendHidden && 'pw-visually-hidden')}>
        {legend}
        {optional && (
          <>
            {' '}
            <span className={styles.optional}>({optional})</span>
          </>
        )}
      </legend>
      {hint !== undefined && <FieldHint id={hintId}>{hint}</FieldHint>}
      {error !== undefined && <FieldError id={errorId}>{error}</FieldError>}
      <div className={classes(styles.body, inRow && styles.bodyRow)}>{children}</div>
    </fieldset>
  )
}
