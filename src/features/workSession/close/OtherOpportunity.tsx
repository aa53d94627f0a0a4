import { type FormEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addRecord } from '../../../dossier/commands/records'
import { chooseInSession } from '../../../dossier/commands/workSession/chooseInSession'
import { newId } from '../../../dossier/document/newId'
import { rankAfter } from '../../../dossier/document/rank'
import { readOpportunities } from '../../../dossier/document/readRecords'
import { useChange } from '../../../hooks/useChange'
import { useDossier } from '../../../hooks/useDossier'
import { useAnnounce } from '../../../ui/Announcer'
import { Button } from '../../../ui/Button'
import { SelectField } from '../../../ui/SelectField'
import { TextField } from '../../../ui/TextField'
import styles from './OtherOpportunity.module.css'

/** Chooses an opportunity that the session did not touch yet, or a new one. */
export function OtherOpportunity({ shown }: { shown: readonly string[] }) {
  const { t } = useTranslation('sessionClose')
  const { t: opportunityWords } = useTranslation('opportunities')
  const opportunities = useDossier(readOpportunities)
  const change = useChange()
  const announce = useAnnounce()
  const [title, setTitle] = useState('')
  const [missing, setMissing] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const nameOf = (id: string) =>
    opportunities.find((one) => one.id === id)?.title || opportunityWords('untitled')
  const rest = opportunities.filter(({ id }) => !shown.includes(id))
  const choose = (id: string) => {
    if (id === '') return
    change((draft) => chooseInSession(draft, id, true))
    announce(t('close.choices.chosen', { title: nameOf(id) }))
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    field.current?.focus()
    const name = title.trim()
    if (name === '') return setMissing(true)
    const rank = rankAfter(opportunities.map((one) => one.rank))
    change((draft) => addRecord(draft, 'opportunities', newId(), { title: name, rank, chosen: true }))
    announce(t('close.choices.chosen', { title: name }))
    setTitle('')
    return setMissing(false)
  }
  return (
    <div className={`${styles.closeNew} pw-screen-only`}>
      {rest.length > 0 && (
        <SelectField
          label={t('close.choices.other')}
          value=""
          empty={t('close.choices.otherEmpty')}
          options={rest.map(({ id }) => ({ value: id, label: nameOf(id) }))}
          onChange={choose}
          size="full"
        />
      )}
      <form className={styles.form} noValidate onSubmit={submit}>
        <TextField
          ref={field}
          label={t('close.choices.new')}
          error={missing && title.trim() === '' ? t('close.choices.newMissing') : undefined}
          value={title}
          onChange={setTitle}
          autoComplete="off"
        />
        <Button type="submit" icon="plus">
          {t('close.choices.add')}
        </Button>
      </form>
    </div>
  )
}
