import type { ReactNode } from 'react'
import { classes } from './classes'
import styles from './EntryField.module.css'
import { FieldError } from './FormField'
import shared from './FormField.module.css'

export type EntryFieldProps = {
  /** The id of the control. */
  id: string
  label: string
  labelHidden?: boolean
  /** The label stands beside the control, with all the room there is. */
  beside?: boolean
  error?: string
  /** The control, a few figures wide. */
  children: ReactNode
}

/** A short field in a list of such, with what is wrong below it: the list keeps its lines while people type. */
export function EntryField({ id, label, labelHidden, beside, error, children }: EntryFieldProps) {
  return (
    <div className={classes(styles.entry, beside && styles.beside, error !== undefined && shared.invalid)}>
      <label className={labelHidden ? 'pw-visually-hidden' : 'utrecht-form-label'} htmlFor={id}>
        {label}
      </label>
      <div className={styles.control}>{children}</div>
      {error !== undefined && (
        <div className={styles.error}>
          <FieldError id={`${id}-error`}>{error}</FieldError>
        </div>
      )}
    </div>
  )
}
