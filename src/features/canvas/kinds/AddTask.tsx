import { type FormEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { taskField } from '../../../dossier/canvas/jobStack'
import { notesAt } from '../../../dossier/canvas/planMove'
import { addRecord } from '../../../dossier/commands/records'
import { newId } from '../../../dossier/document/newId'
import { rankAfter } from '../../../dossier/document/rank'
import { useChange } from '../../../hooks/useChange'
import { useOpenDossier } from '../../../hooks/useOpenDossier'
import { usePlace } from '../../../hooks/usePlace'
import { Button } from '../../../ui/Button'
import { Cluster } from '../../../ui/Stack'
import { TextField } from '../../../ui/TextField'
import { isSilent } from '../../../workflow/canvasMachine'

/** A new task for a stacked job: a note like any other. The field stays, for the next one. */
export function AddTask({ canvas }: { canvas: string }) {
  const { t } = useTranslation('jobStack')
  const { snapshot } = useOpenDossier()
  const change = useChange()
  const place = usePlace()
  const [text, setText] = useState('')
  const [missing, setMissing] = useState(false)
  const [added, setAdded] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    field.current?.focus()
    const given = text.trim()
    setMissing(given === '')
    if (given === '') return
    const view = snapshot.current
    const rank = rankAfter(notesAt(view, canvas, taskField, '').map((note) => note.rank))
    const silent = isSilent(view.canvases[canvas]?.phase ?? '') ? place : ''
    change((draft) =>
      addRecord(draft, 'notes', newId(), {
        canvas,
        field: taskField,
        text: given,
        rank,
        ...(silent && { silent }),
      }),
    )
    setAdded(given)
    setText('')
  }
  return (
    <form onSubmit={submit} noValidate className="pw-screen-only">
      <Cluster>
        <TextField
          ref={field}
          label={t('addTask')}
          error={missing && text.trim() === '' ? t('missing') : undefined}
          value={text}
          onChange={setText}
          size="medium"
        />
        <Button type="submit" icon="plus">
          {t('add')}
        </Button>
      </Cluster>
      <output>{added && t('added', { task: added })}</output>
    </form>
  )
}
