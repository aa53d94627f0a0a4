import { type FormEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { readPeople } from '../../../dossier/people/knownNames'
import type { Place } from '../../../dossier/people/peopleOnRole'
import { useDossier } from '../../../hooks/useDossier'
import { Button } from '../../../ui/Button'
import { SelectField } from '../../../ui/SelectField'
import { TextField } from '../../../ui/TextField'
import styles from './AddPerson.module.css'

type AddPersonProps = {
  /** The name of the role. */
  readonly role: string
  readonly onAdd: (name: string, as: Place) => void
}

const places = ['holds', 'deputy'] as const satisfies readonly Place[]

/** A name to put on a role, with the names that the dossier already knows offered while typing. */
export function AddPerson({ role, onAdd }: AddPersonProps) {
  const { t } = useTranslation('roleMatrix')
  const known = useDossier(readPeople)
  const [name, setName] = useState('')
  const [as, setAs] = useState<Place>('holds')
  const [missing, setMissing] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    field.current?.focus()
    if (name.trim() === '') return setMissing(true)
    onAdd(name, as)
    setName('')
    return setMissing(false)
  }
  return (
    <form onSubmit={submit} noValidate className={styles.addPerson}>
      <TextField
        ref={field}
        label={t('people.nameFor', { role })}
        error={missing ? t('people.missing') : undefined}
        value={name}
        onChange={setName}
        suggestions={known}
        autoComplete="off"
      />
      <SelectField
        label={t('people.as')}
        value={as}
        options={places.map((value) => ({ value, label: t(`people.${value}`) }))}
        onChange={(next) => next && setAs(next)}
        size="full"
      />
      <Button type="submit" icon="plus">
        {t('people.add')}
      </Button>
    </form>
  )
}
