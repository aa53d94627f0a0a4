import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { findCanvas } from '../../../content/canvases'
import { readTypedNotes, type TypedLine } from '../../../imports/typedNotes'
import { Button } from '../../../ui/Button'
import { Disclosure } from '../../../ui/Disclosure'
import { Stack } from '../../../ui/Stack'
import { TextArea } from '../../../ui/TextArea'
import styles from './TypeOver.module.css'
import { useTypedNotes } from './useTypedNotes'

/** Puts what was written on paper in the right field: a code, the words, Enter. Several lines at once are fine. */
export function TypeOver({ canvas, kind }: { canvas: string; kind: string }) {
  const { t } = useTranslation('canvasPaper')
  const fields = findCanvas(kind)?.fields ?? []
  if (fields.length === 0) return null
  return (
    <div className="pw-screen-only">
      <Disclosure summary={t('typed.title')}>
        <TypeOverForm canvas={canvas} kind={kind} />
      </Disclosure>
    </div>
  )
}

function TypeOverForm({ canvas, kind }: { canvas: string; kind: string }) {
  const { t } = useTranslation('canvasPaper')
  const { t: words } = useTranslation('canvases')
  const fields = findCanvas(kind)?.fields ?? []
  const put = useTypedNotes(canvas)
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState<readonly string[]>([])
  const [said, setSaid] = useState('')
  const area = useRef<HTMLTextAreaElement>(null)
  const nameOf = (field: string) => words(`${kind}.fields.${field}.title`)
  const [first = '', last = ''] = [fields[0]?.code, fields.at(-1)?.code]
  const example = t(`examples.${kind}`)
  const codes = t('typed.codeList', { first, last })

  const say = (line: TypedLine) => {
    if (line.kind === 'note') return []
    return [t(`typed.${line.kind}`, { line: line.line, code: 'code' in line ? line.code : '', codes })]
  }
  const submit = () => {
    area.current?.focus()
    const lines = readTypedNotes(typed, fields)
    if (lines.length === 0) {
      setWrong([t('typed.nothing', { example })])
      setSaid('')
      return
    }
    const notes = lines.flatMap((line) => (line.kind === 'note' ? [line] : []))
    const kept = lines.flatMap((line) => (line.kind === 'note' ? [] : [line.typed]))
    // Numbered as they stand in the field from now on, where only these are left.
    setTyped(kept.join('\n'))
    setWrong(readTypedNotes(kept.join('\n'), fields).flatMap(say))
    const [only] = notes
    if (notes.length > 0) put(notes)
    setSaid(
      only
        ? t('typed.added', { count: notes.length, text: only.text, field: nameOf(only.field) })
        : t('typed.kept', { count: kept.length }),
    )
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter puts one line on the canvas; with several lines, or with Shift, it makes a new line.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing || typed.includes('\n'))
      return
    event.preventDefault()
    submit()
  }
  return (
    <form
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        submit()
      }}
    >
      <Stack>
        <p>{t('typed.lead')}</p>
        <Disclosure summary={t('typed.codes')} open>
          <ul className={styles.codes}>
            {fields.map(({ id, code }) => (
              <li key={id}>{t('typed.code', { code, field: nameOf(id) })}</li>
            ))}
          </ul>
        </Disclosure>
        {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- hears Enter of the field inside */}
        <div onKeyDown={onKeyDown}>
          <TextArea
            ref={area}
            label={t('typed.label')}
            hint={t('typed.hint', { example })}
            error={wrong.length > 0 ? wrong.join(' ') : undefined}
            value={typed}
            onChange={setTyped}
            rows={2}
          />
        </div>
        <div>
          <Button type="submit" variant="primary">
            {t('typed.add')}
          </Button>
        </div>
        <output>{said}</output>
      </Stack>
    </form>
  )
}
