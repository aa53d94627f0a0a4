import { type FormEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addRecord } from '../../../dossier/commands/records'
import { newId } from '../../../dossier/document/newId'
import { rankAfter } from '../../../dossier/document/rank'
import { readActions } from '../../../dossier/document/readRecords'
import { readPeople } from '../../../dossier/people/knownNames'
import { useChange } from '../../../hooks/useChange'
import { useDossier } from '../../../hooks/useDossier'
import { useOpenDossier } from '../../../hooks/useOpenDossier'
import { Button } from '../../../ui/Button'
import { DateField } from '../../../ui/DateField'
import { Fieldset } from '../../../ui/Fieldset'
import { TextField } from '../../../ui/TextField'
import styles from './close.module.css'

const empty = { what: '', who: '', due: '' }

/** One more action for an opportunity that was chosen. */
export function AddFirstAction({ about, title }: { about: string; title: string }) {
  const { t } = useTranslation('sessionClose')
  const { snapshot } = useOpenDossier()
  const people = useDossier(readPeople)
  const change = useChange()
  const [draft, setDraft] = useState(empty)
  const [missing, setMissing] = useState(false)
  const [added, setAdded] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    field.current?.focus()
    const what = draft.what.trim()
    if (what === '') return setMissing(true)
    const rank = rankAfter(readActions(snapshot.current).map((one) => one.rank))
    change((dossier) =>
      addRecord(dossier, 'actions', newId(), { what, who: draft.who.trim(), due: draft.due, about, rank }),
    )
    setDraft(empty)
    setAdded(t('close.action.added', { what }))
    return setMissing(false)
  }
  const name = t('close.action.addFor', { title })
  return (
    <form className="pw-screen-only" noValidate onSubmit={submit}>
      <Fieldset legend={name} legendHidden>
        <div className={styles.closeAction}>
          <TextField
            ref={field}
            label={t('close.action.what')}
            error={missing && draft.what.trim() === '' ? t('close.action.missing') : undefined}
            value={draft.what}
            onChange={(what) => setDraft({ ...draft, what })}
            autoComplete="off"
          />
          <TextField
            label={t('close.action.who')}
            value={draft.who}
            onChange={(who) => setDraft({ ...draft, who })}
            suggestions={people}
            autoComplete="off"
          />
          <DateField
            label={t('close.action.when')}
            value={draft.due}
            onChange={(due) => setDraft({ ...draft, due })}
          />
          <Button type="submit" icon="plus" fullName={name}>
            {t('close.action.add')}
          </Button>
        </div>
      </Fieldset>
      <output className="pw-visually-hidden">{added}</output>
    </form>
  )
}
