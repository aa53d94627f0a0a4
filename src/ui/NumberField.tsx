import { type Ref, useState } from 'react'
import { classes } from './classes'
import { type FieldWords, FormField } from './FormField'
import styles from './NumberField.module.css'
import { parseNumber } from './parseNumber'
import { TextInput } from './TextInput'

export type NumberFieldProps = FieldWords & {
  value: number | undefined
  /** Called with every change that is a number, and with `undefined` once the field is empty. */
  onChange: (value: number | undefined) => void
  /** What to do when this is no number: 'Vul een getal in, bijvoorbeeld 12 of 12,5'. */
  notANumber: string
  /** The decimal sign of the language. */
  decimal?: ',' | '.'
  /** The unit, behind the field: 'uur per week'. */
  unit?: string
  name?: string
  required?: boolean
  readOnly?: boolean
  labelHidden?: boolean
  ref?: Ref<HTMLInputElement>
}

/** A number, typed the way people write it. What is no number stays in sight, with an error once they leave it. */
export function NumberField({
  label,
  hint,
  error,
  optional,
  id,
  labelHidden,
  value,
  onChange,
  notANumber,
  decimal = ',',
  unit,
  ...rest
}: NumberFieldProps) {
  const [typed, setTyped] = useState(() => write(value, decimal))
  const [wrong, setWrong] = useState(false)
  const [following, setFollowing] = useState(value)
  // Somebody else changed it: another tab, an undo, a merge.
  if (value !== following) {
    setFollowing(value)
    if (value !== read(typed, decimal)) {
      setTyped(write(value, decimal))
      setWrong(false)
    }
  }

  const change = (text: string) => {
    setTyped(text)
    const number = read(text, decimal)
    if (number === undefined && text.trim() !== '') return
    setWrong(false)
    onChange(number)
  }
  const leave = () => {
    const number = read(typed, decimal)
    setWrong(number === undefined && typed.trim() !== '')
    if (number !== undefined) setTyped(write(number, decimal))
  }

  return (
    <FormField {...{ hint, optional, id, labelHidden }} label={label} error={wrong ? notANumber : error}>
      {(control) => (
        <div className={styles.number}>
          <TextInput
            {...rest}
            {...control}
            inputMode="decimal"
            autoComplete="off"
            size="short"
            numeric
            aria-describedby={classes(control['aria-describedby'], unit && `${control.id}-unit`) || undefined}
            value={typed}
            onChange={(event) => change(event.target.value)}
            onBlur={leave}
          />
          {unit && <span id={`${control.id}-unit`}>{unit}</span>}
        </div>
      )}
    </FormField>
  )
}

function read(typed: string, decimal: ',' | '.') {
  return typed.trim() === '' ? undefined : parseNumber(typed, decimal)
}

function write(value: number | undefined, decimal: ',' | '.') {
  return value === undefined ? '' : String(value).replace('.', decimal)
}
