import { type FormEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate, useSearchParams } from 'react-router'
import { paths } from '../../addresses/paths'
import { addRecord } from '../../dossier/commands/records'
import { newId } from '../../dossier/document/newId'
import { rankAfter } from '../../dossier/document/rank'
import { readActions, readOpportunities } from '../../dossier/document/readRecords'
import { useChange } from '../../hooks/useChange'
import { useOpenDossier } from '../../hooks/useOpenDossier'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Heading } from '../../ui/Heading'
import { Cluster, Stack } from '../../ui/Stack'
import { TextField } from '../../ui/TextField'

/** A new opportunity needs a name only; a first action may be said at once. The rest is filled in on its own screen. */
export function AddOpportunity() {
  const { t } = useTranslation('opportunities')
  const [asked] = useSearchParams()
  const [open, setOpen] = useState(asked.has('nieuw'))
  if (!open) {
    return (
      <div>
        <Button variant="primary" icon="plus" onPress={() => setOpen(true)}>
          {t('add')}
        </Button>
      </div>
    )
  }
  return <AddForm onClose={() => setOpen(false)} />
}

function AddForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('opportunities')
  const { t: dossierWords } = useTranslation('dossier')
  const dossier = useOpenDossier()
  const change = useChange()
  const navigate = useNavigate()
  const [title, setTitle] = useState('')
  const [firstAction, setFirstAction] = useState('')
  const [missing, setMissing] = useState(false)
  const titleField = useRef<HTMLInputElement>(null)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (title.trim() === '') {
      setMissing(true)
      titleField.current?.focus()
      return
    }
    const id = newId()
    const view = dossier.snapshot.current
    change((draft) => {
      const rank = rankAfter(readOpportunities(view).map((one) => one.rank))
      addRecord(draft, 'opportunities', id, { title: title.trim(), rank })
      if (firstAction.trim() === '') return
      const actionRank = rankAfter(readActions(view).map((one) => one.rank))
      addRecord(draft, 'actions', newId(), { what: firstAction.trim(), about: id, rank: actionRank })
    })
    navigate(paths.opportunity(dossier.id, id).slice(1))
  }

  return (
    <Card as="section" labelledBy="nieuwe-kans">
      <Heading level={2} id="nieuwe-kans">
        {t('add')}
      </Heading>
      <form onSubmit={submit} noValidate>
        <Stack>
          <TextField
            ref={titleField}
            label={t('newTitle')}
            hint={t('newTitleHint')}
            error={missing && title.trim() === '' ? t('newTitleMissing') : undefined}
            value={title}
            onChange={setTitle}
            maxLength={60}
            autoFocus
          />
          <TextField
            label={t('firstAction')}
            hint={t('firstActionHint')}
            optional={dossierWords('optional')}
            value={firstAction}
            onChange={setFirstAction}
          />
          <Cluster>
            <Button type="submit" variant="primary">
              {t('finish')}
            </Button>
            <Button variant="subtle" onPress={onClose}>
              {t('cancel')}
            </Button>
          </Cluster>
        </Stack>
      </form>
    </Card>
  )
}
