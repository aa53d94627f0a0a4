import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { changeRecord } from '../../../dossier/commands/records'
import { useChange } from '../../../hooks/useChange'
import { useOpenDossier } from '../../../hooks/useOpenDossier'
import { useAnnounce } from '../../../ui/Announcer'
import { Button } from '../../../ui/Button'
import { Dialog } from '../../../ui/Dialog'
import type { NoteDialogProps } from '../board/NoteDialogProps'
import { ColourChoice } from './ColourChoice'
import { colourOf } from './colourOf'

/** Gives notes a colour, with its shape. */
export function ColourDialog({ ids, onClose }: NoteDialogProps) {
  const { t } = useTranslation('canvas')
  const { snapshot } = useOpenDossier()
  const change = useChange()
  const announce = useAnnounce()
  const first = snapshot.current.notes[ids[0] ?? '']
  const [colour, setColour] = useState(colourOf(first ?? { colour: '' }))
  const save = () => {
    onClose()
    change((draft) => {
      for (const id of ids) changeRecord(draft, 'notes', id, { colour })
    })
    announce(t('note.coloured', { colour: t(`colours.${colour}`), count: ids.length }))
  }
  return (
    <Dialog
      open
      title={t('note.colourTitle', { count: ids.length })}
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
      <ColourChoice legend={t('note.colourLabel')} value={colour} onChange={setColour} />
    </Dialog>
  )
}
