import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { findCanvas } from '../../../../content/canvases'
import type { Canvas } from '../../../../dossier/kinds/canvas'
import { fieldsOfBlock } from '../../../../dossier/workSession/readSessions'
import { readRoomNotes } from '../../../../imports/roomNotes'
import { useAnnounce } from '../../../../ui/Announcer'
import { Button } from '../../../../ui/Button'
import { SelectField } from '../../../../ui/SelectField'
import { TextField } from '../../../../ui/TextField'
import shared from '../run.module.css'
import type { ToolProps } from '../tools/ToolProps'
import { EntryArea } from './EntryArea'
import { initialsOf } from './initialsOf'
import { LastNotes } from './LastNotes'
import styles from './QuickEntry.module.css'
import { useKeptText } from './useKeptText'
import { useQuickNotes } from './useQuickNotes'
import { useWho } from './useWho'

const inSight = 6

/**
 * Notes for a whole room from one keyboard: Enter makes the note and stays for the next, a pasted list makes a note of
 * each line, and a code such as K4 in front puts it in that field.
 */
export function QuickEntry({ session, block, canvas }: ToolProps & { readonly canvas: Canvas }) {
  const { t } = useTranslation('sessionRun')
  const { t: words } = useTranslation('canvases')
  const announce = useAnnounce()
  const put = useQuickNotes(canvas)
  const suggestions = useWho(session)
  const fields = findCanvas(canvas.kind)?.fields ?? []
  const [wanted] = fieldsOfBlock(session, block)
  const first = fields.find(({ id }) => id === wanted) ?? fields[0]
  const [field, setField] = useState(first?.id ?? '')
  const [who, setWho] = useState('')
  const [text, setText] = useKeptText(`${block.id}.note`)
  const [error, setError] = useState<string>()
  const [made, setMade] = useState<readonly string[]>([])
  const area = useRef<HTMLTextAreaElement>(null)
  const nameOf = (id: string) => words(`${canvas.kind}.fields.${id}.title`)
  const codes = `${fields[0]?.code ?? ''}–${fields.at(-1)?.code ?? ''}`

  const add = (typed: string) => {
    area.current?.focus()
    const { notes, kept } = readRoomNotes(typed, field, fields)
    const [problem] = kept
    setText(kept.map((line) => line.typed).join('\n'))
    setError(problem && t(`entry.${problem.problem}`, { typed: problem.typed.trim(), codes }))
    if (notes.length === 0) {
      if (!problem) setError(t('entry.nothing'))
      return
    }
    const ids = put(notes, initialsOf(who))
    setMade((before) => [...ids.toReversed(), ...before].slice(0, inSight))
    const [only] = notes
    announce(
      notes.length === 1 && only
        ? t('entry.added', { field: nameOf(only.field) })
        : t('entry.addedSeveral', { count: notes.length }),
    )
  }

  return (
    <div className={shared.entry}>
      <div className={styles.entryRow}>
        <SelectField
          label={t('entry.field')}
          value={field}
          options={fields.map(({ id, code }) => ({
            value: id,
            label: t('entry.fieldOption', { code, field: nameOf(id) }),
          }))}
          onChange={setField}
          size="full"
        />
        <TextField
          label={t('entry.who')}
          optional={t('optional')}
          value={who}
          onChange={setWho}
          suggestions={suggestions}
          autoComplete="off"
        />
      </div>
      <EntryArea
        ref={area}
        label={t('entry.text')}
        hint={t('entry.hint', { code: fields[3]?.code ?? fields[0]?.code ?? '' })}
        error={error}
        value={text}
        onChange={setText}
        onEnter={add}
      />
      <div>
        <Button icon="plus" onPress={() => add(text)}>
          {t('entry.add')}
        </Button>
      </div>
      <LastNotes ids={made} canvas={canvas} />
    </div>
  )
}
