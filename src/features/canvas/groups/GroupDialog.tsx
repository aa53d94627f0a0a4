import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { canvasLayout } from '../../../dossier/canvas/canvasLayout'
import { planMove } from '../../../dossier/canvas/planMove'
import { groupNotes } from '../../../dossier/commands/canvas/groupNotes'
import { newId } from '../../../dossier/document/newId'
import { rankAfter } from '../../../dossier/document/rank'
import { useChange } from '../../../hooks/useChange'
import { useOpenDossier } from '../../../hooks/useOpenDossier'
import { useAnnounce } from '../../../ui/Announcer'
import { Button } from '../../../ui/Button'
import { Dialog } from '../../../ui/Dialog'
import { SelectField } from '../../../ui/SelectField'
import { TextField } from '../../../ui/TextField'
import { useBoard } from '../board/boardStore'
import type { NoteDialogProps } from '../board/NoteDialogProps'
import { findPlace } from '../moving/slots'
import { useMoves } from '../moving/useMoves'

/** Puts notes together: in a new group with a title, or in one that is there. */
export function GroupDialog({ ids, onClose }: NoteDialogProps) {
  const { t } = useTranslation('canvas')
  const { canvas, me, store, focusNote } = useBoard()
  const { snapshot } = useOpenDossier()
  const change = useChange()
  const announce = useAnnounce()
  const { move, groupTitle } = useMoves()
  const [title, setTitle] = useState('')
  const [known, setKnown] = useState('')
  const [first = ''] = ids
  const field = findPlace(canvasLayout(snapshot.current, canvas, me), first)?.field
  const groups = (field?.groups ?? []).map(({ id }) => ({ value: id, label: groupTitle(id) }))

  const save = () => {
    onClose()
    store.set({ selected: new Set() })
    if (!field) return
    if (known !== '') {
      move(ids, { field: field.id, group: known, before: '' })
      return
    }
    const view = snapshot.current
    const id = newId()
    const rank = rankAfter(
      Object.values(view.noteGroups)
        .filter((group) => group.canvas === canvas && group.field === field.id)
        .map((group) => group.rank),
    )
    const placements = planMove(view, canvas, ids, { field: field.id, group: id, before: '' })
    change((draft) =>
      groupNotes(draft, id, { canvas, field: field.id, title: title.trim(), rank }, placements),
    )
    focusNote(first)
    announce(t('group.made', { title: title.trim() || t('group.untitled'), count: ids.length }))
  }

  return (
    <Dialog
      open
      title={t('group.title', { count: ids.length })}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button variant="primary" onPress={save}>
            {t('group.go')}
          </Button>
        </>
      }
    >
      {groups.length > 0 && (
        <SelectField
          label={t('group.which')}
          value={known}
          options={groups}
          empty={t('group.new')}
          onChange={setKnown}
          size="full"
        />
      )}
      {known === '' && (
        <TextField
          label={t('group.name')}
          hint={t('group.nameHint')}
          value={title}
          onChange={setTitle}
          autoFocus={groups.length === 0}
        />
      )}
    </Dialog>
  )
}
