import { type ReactNode, useId } from 'react'
import './Fieldset.css'
import { classes } from './classes'
import { FieldError, FieldHint } from './FormField'

export type FieldsetProps = {
  legend: ReactNode
  hint?: ReactNode
  error?: string
  /** 'niet verplicht', behind the legend. */
  optional?: string
  id?: string
  legendHidden?: boolean
  children: ReactNode
}

/** Fields that answer one question together. */
export function Fieldset({ legend, hint, error, optional, id, legendHidden, children }: FieldsetProps) {
  const made = useId()
  const ownId = id ?? made
  const hintId = `${ownId}-hint`
  const errorId = `${ownId}-error`
  return (
    <fieldset
      id={ownId}
      className={classes('pw-fieldset', error !== undefined && 'pw-field--invalid')}
      aria-describedby={classes(hint !== undefined && hintId, error !== undefined && errorId) || undefined}
    >
      <legend className={classes('utrecht-form-label', legendHidden && 'pw-visually-hidden')}>
        {legend}
        {optional && (
          <>
            {' '}
            <span className="pw-field__optional">({optional})</span>
          </>
        )}
      </legend>
      {hint !== undefined && <FieldHint id={hintId}>{hint}</FieldHint>}
      {error !== undefined && <FieldError id={errorId}>{error}</FieldError>}
      <div className="pw-fieldset__body">{children}</div>
    </fieldset>
  )
}
