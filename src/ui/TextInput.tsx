import type { ComponentPropsWithRef } from 'react'
import { classes } from './classes'
import styles from './FormField.module.css'

export type TextInputProps = Omit<ComponentPropsWithRef<'input'>, 'className' | 'style' | 'size'> & {
  /** How much is expected: the width of the field says so. `tiny` holds a number, which on paper is only read. */
  size?: 'tiny' | 'short' | 'medium' | 'full'
  numeric?: boolean
}

/** The box alone that people type in, for who has the words around it: a `FormField` or a row of a table. */
export function TextInput({ size = 'full', numeric, type = 'text', ...rest }: TextInputProps) {
  return (
    <input
      {...rest}
      type={type}
      data-size={size}
      className={classes(
        `utrecht-textbox utrecht-textbox--html-input ${styles.control} ${styles.sized}`,
        numeric && 'utrecht-textbox--numeric',
      )}
    />
  )
}
