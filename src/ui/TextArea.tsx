import type { Ref } from 'react'
import { type FieldWords, FormField } from './FormField'
import styles from './TextArea.module.css'
import { TextBox } from './TextBox'

export type TextAreaProps = FieldWords & {
  value: string
  /** Called with every change, so that nothing typed waits for anything. */
  onChange: (value: string) => void
  onLeave?: () => void
  /** Lines to begin with; the field grows with what people write. */
  rows?: number
  maxLength?: number
  required?: boolean
  readOnly?: boolean
  labelHidden?: boolean
  ref?: Ref<HTMLTextAreaElement>
}

/** Several lines of text, in a field that grows with them and prints in full. */
export function TextArea({
  label,
  hint,
  error,
  optional,
  id,
  labelHidden,
  value,
  onChange,
  onLeave,
  rows = 3,
  ...rest
}: TextAreaProps) {
  return (
    <FormField {...{ label, hint, error, optional, id, labelHidden }}>
      {(control) => (
        // The twin holds the same text and gives the field its height, also in browsers without `field-sizing`.
        <div className={styles.textArea}>
          <TextBox
            {...rest}
            {...control}
            rows={rows}
            value={value}
            onChange={(event) => onChange(event.target.value)}
            onBlur={onLeave}
          />
          <div className={styles.twin} aria-hidden="true">{`${value} `}</div>
        </div>
      )}
    </FormField>
  )
}
