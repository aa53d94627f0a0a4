import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { changeRecord } from '../../../dossier/commands/records'
import type { Canvas } from '../../../dossier/kinds/canvas'
import { useCanvasName } from '../../../hooks/useCanvasName'
import { useChange } from '../../../hooks/useChange'
import { Button } from '../../../ui/Button'
import { DateField } from '../../../ui/DateField'
import { Dialog } from '../../../ui/Dialog'
import { TextField } from '../../../ui/TextField'

/** Gives a canvas another name, or another date. */
export function NameDialog({ canvas, onClose }: { canvas: Canvas; onClose: () => void }) {
  const { t } = useTranslation('canvas')
  const change = useChange()
  const nameOf = useCanvasName()
  const [name, setName] = useState(nameOf(canvas))
  const [date, setDate] = useState(canvas.date)
  const save = () => {
    onClose()
    change((draft) => changeRecord(draft, 'canvases', canvas.id, { name: name.trim(), date }))
  }
  return (
    <Dialog
      open
      title={t('list.rename')}
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
      <TextField label={t('list.name')} hint={t('list.nameHint')} value={name} onChange={setName} autoFocus />
      <DateField label={t('list.date')} value={date} onChange={setDate} />
    </Dialog>
  )
}
