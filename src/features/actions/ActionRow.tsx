import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FromNote } from '../../components/FromNote'
import { SetAside } from '../../components/SetAside'
import { isRepeat } from '../../content/repeats'
import { finishAction } from '../../dossier/commands/finishAction'
import { changeRecord, removeRecord, restoreRecord } from '../../dossier/commands/records'
import { topicOf } from '../../dossier/document/reference'
import type { Action } from '../../dossier/kinds/action'
import { useChange } from '../../hooks/useChange'
import { useFormat } from '../../hooks/useFormat'
import { useToday } from '../../hooks/useToday'
import { useAnnounce } from '../../ui/Announcer'
import { Button } from '../../ui/Button'
import { CheckboxField } from '../../ui/CheckboxField'
import { Cluster } from '../../ui/Stack'
import { useToasts } from '../../ui/Toasts'
import { ActionForm } from './ActionForm'
import styles from './ActionRow.module.css'
import { useSubjects } from './useSubjects'

/** One action: tick it off, change it in place, or take it away (with undo). A passed date is said kindly. */
export function ActionRow({ action, isHere }: { action: Action; isHere: boolean }) {
  const { t } = useTranslation('actions')
  const { t: dossierWords } = useTranslation('dossier')
  const change = useChange()
  const tell = useToasts()
  const announce = useAnnounce()
  const format = useFormat()
  const today = useToday()
  const subjects = useSubjects()
  const [editing, setEditing] = useState(false)
  const [edited, setEdited] = useState(false)
  const row = useRef<HTMLLIElement>(null)
  if (editing) {
    return (
      <li className={styles.action}>
        <ActionForm
          action={action}
          onClose={() => {
            setEditing(false)
            setEdited(true)
          }}
        />
      </li>
    )
  }
  const { id, what, who, due, done, about } = action
  const belongsTo =
    about && !isHere ? subjects.find(({ value }) => value === about || value === topicOf(about)) : undefined
  const comesBack = isRepeat(action.repeat) ? t(`repeat.${action.repeat}`) : ''
  const late = !done && due !== '' && due < today
  const tickOff = () => {
    let again = ''
    change((draft) => {
      again = finishAction(draft, action, today)
    })
    return again ? t('plannedAgain', { what, date: format.date(again) }) : t('markDone', { what })
  }
  const putBack = () => {
    change((draft) => changeRecord(draft, 'actions', id, { done: false }))
    return t('markOpen', { what })
  }
  const takeAway = () => {
    focusNeighbour(row.current)
    change((draft) => removeRecord(draft, 'actions', id))
    const onPress = () => change((draft) => restoreRecord(draft, 'actions', id))
    tell({ text: t('removed', { what }), action: { label: dossierWords('save.undo'), onPress } })
  }
  return (
    <li className={styles.action} ref={row}>
      <CheckboxField
        label={what}
        checked={done}
        onChange={(next) => {
          focusNeighbour(row.current)
          announce(next ? tickOff() : putBack())
        }}
        hint={
          <>
            {[who || t('nobody'), due ? format.date(due) : t('noDate'), comesBack, belongsTo?.label]
              .filter(Boolean)
              .join(' · ')}
            {late && <span className={styles.late}>{t('was')}</span>}
            <FromNote work="action" id={id} />
          </>
        }
      />
      <SetAside root="actions" id={id} />
      <Cluster gap={1}>
        <Button
          variant="subtle"
          onPress={() => setEditing(true)}
          fullName={t('edit', { what })}
          autoFocus={edited}
        >
          {t('editShort')}
        </Button>
        <Button variant="subtle" onPress={takeAway} fullName={t('remove', { what })}>
          {t('removeShort')}
        </Button>
      </Cluster>
    </li>
  )
}

/** A row that is ticked off or taken away leaves its list: the next stop of who uses a keyboard is the row beside it. */
function focusNeighbour(row: HTMLLIElement | null) {
  const beside = row?.nextElementSibling ?? row?.previousElementSibling
  const stop =
    beside?.querySelector('input') ?? row?.closest('[data-actions]')?.querySelector('[data-add] button')
  if (stop instanceof HTMLElement) stop.focus()
}
