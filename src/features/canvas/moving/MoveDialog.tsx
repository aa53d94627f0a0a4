import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { canvasLayout } from '../../../dossier/canvas/canvasLayout'
import { useOpenDossier } from '../../../hooks/useOpenDossier'
import { Button } from '../../../ui/Button'
import { Dialog } from '../../../ui/Dialog'
import { RadioGroup } from '../../../ui/RadioGroup'
import { SelectField } from '../../../ui/SelectField'
import { useBoard } from '../board/boardStore'
import type { NoteDialogProps } from '../board/NoteDialogProps'
import { shortOf } from '../notes/shortOf'
import { findPlace } from './slots'
import { useMoves } from './useMoves'

/** Moves notes without dragging: to a field or a group of it, at the top or at the end. */
export function MoveDialog({ ids, onClose }: NoteDialogProps) {
  const { t } = useTranslation('canvas')
  const { t: words } = useTranslation('canvases')
  const { canvas, kind, me, store } = useBoard()
  const { snapshot } = useOpenDossier()
  const { move, groupTitle } = useMoves()
  const layout = canvasLayout(snapshot.current, canvas, me)
  const here = findPlace(layout, ids[0] ?? '')
  const [place, setPlace] = useState(here ? `${here.field.id}/${here.group}` : '')
  const [where, setWhere] = useState<'top' | 'end'>('end')
  const options = layout.fields.flatMap((field) => {
    const title = words(`${kind}.fields.${field.id}.title`)
    const groups = field.groups.map(({ id }) => ({
      value: `${field.id}/${id}`,
      label: t('move.groupOption', { field: title, group: groupTitle(id) }),
    }))
    return [{ value: `${field.id}/`, label: title }, ...groups]
  })
  const save = () => {
    const [fieldId = '', group = ''] = place.split('/')
    const field = layout.fields.find(({ id }) => id === fieldId)
    const list = group === '' ? field?.notes : field?.groups.find(({ id }) => id === group)?.notes
    const first = list?.find((id) => !ids.includes(id)) ?? ''
    onClose()
    store.set({ selected: new Set() })
    move(ids, { field: fieldId, group, before: where === 'top' ? first : '' })
  }
  const name = shortOf(snapshot.current.notes[ids[0] ?? '']?.text ?? '')
  return (
    <Dialog
      open
      title={ids.length === 1 ? t('move.title', { name }) : t('move.titleSeveral', { count: ids.length })}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button variant="primary" onPress={save}>
            {t('move.go')}
          </Button>
        </>
      }
    >
      <SelectField label={t('move.to')} value={place} options={options} onChange={setPlace} size="full" />
      <RadioGroup
        legend={t('move.where')}
        value={where}
        onChange={setWhere}
        options={[
          { value: 'top', label: t('move.top') },
          { value: 'end', label: t('move.bottom') },
        ]}
      />
    </Dialog>
  )
}
