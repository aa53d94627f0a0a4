import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Session } from '../../../../dossier/kinds/session'
import { useAnnounce } from '../../../../ui/Announcer'
import { Button } from '../../../../ui/Button'
import { TextField } from '../../../../ui/TextField'
import styles from '../run.module.css'
import { EntryArea } from './EntryArea'
import { useKeptText } from './useKeptText'
import { useWho } from './useWho'

type QuickPointProps = {
  readonly session: Session
  readonly block: string
  readonly label: string
  readonly whoLabel: string
  readonly hint?: string
  /** Whose turn it is, where people speak in turn; it can be changed. */
  readonly turn?: string
  readonly onAdd: (texts: readonly string[], who: string) => void
  /** What Enter in an empty field does; without it the field says that something is missing. */
  readonly onEmpty?: () => void
}

/** A sentence and who said it: Enter keeps it and stays for the next. A pasted list makes a point of each line. */
export function QuickPoint({ session, block, label, whoLabel, hint, turn, onAdd, onEmpty }: QuickPointProps) {
  const { t } = useTranslation('sessionRun')
  const announce = useAnnounce()
  const suggestions = useWho(session)
  const [who, setWho] = useState(turn ?? '')
  const [following, setFollowing] = useState(turn)
  const [text, setText] = useKeptText(`${block}.point`)
  const [missing, setMissing] = useState(false)
  const area = useRef<HTMLTextAreaElement>(null)
  if (turn !== following) {
    setFollowing(turn)
    setWho(turn ?? '')
  }

  const add = (typed: string) => {
    area.current?.focus()
    const texts = typed
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter(Boolean)
    setMissing(texts.length === 0 && !onEmpty)
    setText('')
    if (texts.length === 0) {
      onEmpty?.()
      return
    }
    onAdd(texts, who.trim())
    announce(t('points.added', { count: texts.length }))
  }

  return (
    <div className={styles.entry}>
      <TextField
        label={whoLabel}
        optional={t('optional')}
        value={who}
        onChange={setWho}
        suggestions={suggestions}
        autoComplete="off"
        size="medium"
      />
      <EntryArea
        ref={area}
        label={label}
        hint={hint ?? t('points.hint')}
        error={missing && text.trim() === '' ? t('entry.nothing') : undefined}
        value={text}
        onChange={setText}
        onEnter={add}
      />
      <div>
        <Button icon="plus" onPress={() => add(text)}>
          {t('points.add')}
        </Button>
      </div>
    </div>
  )
}
