import { type FormEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { repeats } from '../../content/repeats'
import { addRecord, changeRecord } from '../../dossier/commands/records'
import { newId } from '../../dossier/document/newId'
import { rankAfter } from '../../dossier/document/rank'
import { readActions } from '../../dossier/document/readRecords'
import type { Action } from '../../dossier/kinds/action'
import { readPeople } from '../../dossier/people/knownNames'
import { useChange } from '../../hooks/useChange'
import { useDossier } from '../../hooks/useDossier'
import { useOpenDossier } from '../../hooks/useOpenDossier'
import { Button } from '../../ui/Button'
import { DateField } from '../../ui/DateField'
import { SelectField } from '../../ui/SelectField'
import { Cluster, Stack } from '../../ui/Stack'
import { TextField } from '../../ui/TextField'
import styles from './ActionForm.module.css'
import shared from './actions.module.css'
import { useSubjects } from './useSubjects'

type ActionFormProps = {
  /** The action to change; a new one without it. */
  readonly action?: Action
  /** What a new action belongs to. */
  readonly about?: string
  readonly onClose: () => void
}

/** What, who and when. Only "what" has to be known. */
export function ActionForm({ action, about = '', onClose }: ActionFormProps) {
  const { t } = useTranslation('actions')
  const { t: dossierWords } = useTranslation('dossier')
  const { snapshot } = useOpenDossier()
  const people = useDossier(readPeople)
  const subjects = useSubjects()
  const change = useChange()
  const [draft, setDraft] = useState({ what: '', who: '', due: '', repeat: '', about, ...action })
  const [missing, setMissing] = useState(false)
  const whatField = useRef<HTMLInputElement>(null)
  const write = (fields: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...fields }))

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const what = draft.what.trim()
    if (what === '') {
      setMissing(true)
      whatField.current?.focus()
      return
    }
    const { due, repeat } = draft
    const fields = { what, who: draft.who.trim(), due, repeat, about: draft.about }
    const rank = rankAfter(readActions(snapshot.current).map((one) => one.rank))
    change((dossier) => {
      if (action) changeRecord(dossier, 'actions', action.id, fields)
      else addRecord(dossier, 'actions', newId(), { ...fields, rank })
    })
    onClose()
  }

  return (
    <form onSubmit={submit} noValidate className={shared.actionForm}>
      <Stack>
        <TextField
          ref={whatField}
          label={t('fields.what')}
          hint={t('whatHint')}
          error={missing && draft.what.trim() === '' ? t('whatMissing') : undefined}
          value={draft.what}
          onChange={(what) => write({ what })}
          autoFocus
        />
        <div className={styles.row}>
          <TextField
            label={t('fields.who')}
            optional={dossierWords('optional')}
            value={draft.who}
            onChange={(who) => write({ who })}
            suggestions={people}
            autoComplete="off"
          />
          <DateField
            label={t('fields.due')}
            optional={dossierWords('optional')}
            value={draft.due}
            onChange={(due) => write({ due })}
          />
        </div>
        <SelectField
          label={t('fields.about')}
          value={draft.about}
          options={subjects}
          onChange={(next) => write({ about: next })}
        />
        <SelectField
          label={t('fields.repeat')}
          hint={draft.repeat ? t('repeatHint') : undefined}
          value={draft.repeat || 'once'}
          options={['once', ...repeats].map((value) => ({ value, label: t(`repeat.${value}`) }))}
          onChange={(next) => write({ repeat: next === 'once' ? '' : next })}
        />
        <Cluster>
          <Button type="submit" variant="primary">
            {t('save')}
          </Button>
          <Button variant="subtle" onPress={onClose}>
            {t('cancel')}
          </Button>
        </Cluster>
      </Stack>
    </form>
  )
}
