import type { ComponentPropsWithRef } from 'react'
import styles from './FormField.module.css'

/** The box alone for several lines, for who has the words around it. */
export function TextBox(props: Omit<ComponentPropsWithRef<'textarea'>, 'className' | 'style'>) {
  return (
    <textarea {...props} className={`utrecht-textarea utrecht-textarea--html-textarea ${styles.control}`} />
  )
}
