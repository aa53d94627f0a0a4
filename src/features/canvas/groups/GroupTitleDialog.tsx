import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { changeRecord } from '../../../dossier/commands/records'
import { useChange } from '../../../hooks/useChange'
import { useOpenDossier } from '../../../hooks/useOpenDossier'
import { Button } from '../../../ui/Button'
import { Dialog } from '../../../ui/Dialog'
import { TextField } from '../../../ui/TextField'
import type { NoteDialogProps } from '../board/NoteDialogProps'

/** Gives a group another title. */
export function GroupTitleDialog({ ids: [id = ''], onClose }: NoteDialogProps) {
  const { t } = useTranslation('canvas')
  const { snapshot } = useOpenDossier()
  const change = useChange()
  const [title, setTitle] = useState(snapshot.current.noteGroups[id]?.title ?? '')
  const save = () => {
    onClose()
    change((draft) => changeRecord(draft, 'noteGroups', id, { title: title.trim() }))
  }
  return (
    <Dialog
      open
      title={t('group.rename')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button variant="primary" onPress={save}>
            {t('save')}
          </Button>
        </>
      }
    >
      <TextField label={t('group.name')} value={title} onChange={setTitle} autoFocus />
    </Dialog>
  )
}
