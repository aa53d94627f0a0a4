import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Contract } from '../../../dossier/contracts/readContracts'
import { useFormat } from '../../../hooks/useFormat'
import { parseNumber } from '../../../ui/parseNumber'
import type { Column } from '../register/columns'
import { useContractWords } from '../useContractWords'
import styles from './CellEditor.module.css'

/** What was typed in a field and is no number, and what stood there before. */
export type Wrong = {
  readonly field: Column['field']
  readonly typed: string
  readonly before: string | number | undefined
}

export type CellEditorProps = {
  contract: Contract
  column: Column
  /** The letter that somebody began with, which replaces what stood there. */
  typed: string
  /** What was typed here before and was no number. */
  wrong: Wrong | undefined
  onChange: (value: string | number | undefined) => void
  /** What was typed is no number, or is one again. */
  onWrong: (wrong: Wrong | undefined) => void
  onLeave: (to: 'here' | 1 | -1) => void
  onBlur: () => void
}

/** One field of one contract, being changed. Every change counts at once; Escape puts back what stood there. */
export function CellEditor(props: CellEditorProps) {
  const { contract, column, wrong, onChange, onWrong, onLeave, onBlur } = props
  const { t } = useTranslation('contracts')
  const { name } = useContractWords()
  const [before] = useState(wrong ? wrong.before : contract[column.field])
  const control = useRef<HTMLInputElement & HTMLSelectElement>(null)
  const label = t('grid.edit', { field: t(`fields.${column.field}`), name: name(contract) })

  useLayoutEffect(() => {
    const field = control.current
    field?.focus({ preventScroll: true })
    // Typing goes on behind what stands there.
    if (column.kind === 'text' || column.kind === 'number') field?.setSelectionRange(-1, -1)
  }, [column.kind])

  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.key === 'Escape') {
      onWrong(undefined)
      onChange(before)
    } else if (event.key !== 'Enter' && event.key !== 'Tab') return
    event.preventDefault()
    onLeave(event.key === 'Tab' ? (event.shiftKey ? -1 : 1) : 'here')
  }
  const shared = { ref: control, className: styles.control, 'aria-label': label, onKeyDown, onBlur }

  switch (column.kind) {
    case 'choice':
      return <ChoiceEditor {...props} column={column} shared={shared} />
    case 'day':
      return <DayEditor {...props} shared={shared} />
    case 'number':
      return <NumberEditor {...props} before={before} shared={shared} />
    default:
      return <TextEditor {...props} shared={shared} />
  }
}

type Shared = {
  readonly ref: React.RefObject<(HTMLInputElement & HTMLSelectElement) | null>
  readonly className: string | undefined
  readonly 'aria-label': string
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onBlur: () => void
}
type EditorProps = CellEditorProps & { shared: Shared }

function TextEditor({ contract, column, typed, onChange, shared }: EditorProps) {
  const value = String(contract[column.field] ?? '')
  useTyped(typed, onChange)
  return <input {...shared} type="text" value={value} onChange={({ target }) => onChange(target.value)} />
}

function NumberEditor(props: EditorProps & Pick<Wrong, 'before'>) {
  const { contract, column, typed, wrong, before, onChange, onWrong, shared } = props
  const { decimal } = useFormat()
  const [text, setText] = useState(
    () => typed || wrong?.typed || String(contract[column.field] ?? '').replace('.', decimal),
  )
  const change = (next: string) => {
    setText(next)
    const number = next.trim() === '' ? undefined : parseNumber(next, decimal)
    if (number === undefined && next.trim() !== '') {
      return onWrong({ field: column.field, typed: next, before })
    }
    onWrong(undefined)
    return onChange(number)
  }
  useTyped(typed, change)
  return (
    <input
      {...shared}
      type="text"
      inputMode="decimal"
      autoComplete="off"
      aria-invalid={wrong !== undefined || undefined}
      value={text}
      onChange={({ target }) => change(target.value)}
    />
  )
}

function DayEditor({ contract, column, onChange, shared }: EditorProps) {
  const [day, setDay] = useState(String(contract[column.field] ?? ''))
  const change = (next: string) => {
    setDay(next)
    // While a year is being typed the browser reports 0002, 0020 and 0202.
    if (next === '' || next >= '1900') onChange(next)
  }
  return <input {...shared} type="date" value={day} onChange={({ target }) => change(target.value)} />
}

function ChoiceEditor({
  contract,
  column,
  onChange,
  shared,
}: EditorProps & { column: Extract<Column, { kind: 'choice' }> }) {
  const { choice } = useContractWords()
  const field = column.field as 'category' | 'clause' | 'relation'
  useLayoutEffect(() => {
    try {
      shared.ref.current?.showPicker()
    } catch {
      // Only a press may open the list; who came by Tab opens it with a key.
    }
  }, [shared.ref])
  return (
    <select {...shared} value={contract[field]} onChange={({ target }) => onChange(target.value)}>
      {field === 'category' && <option value="">{choice('category', '')}</option>}
      {column.options.map((option) => (
        <option key={option} value={option}>
          {choice(field, option)}
        </option>
      ))}
    </select>
  )
}

/** The letter that opened the cell is the first of what is typed there. */
function useTyped(typed: string, write: (text: string) => void) {
  const written = useRef(false)
  useLayoutEffect(() => {
    if (typed === '' || written.current) return
    written.current = true
    write(typed)
  })
}
