import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { changeRecord } from '../../../dossier/commands/records'
import type { PersonRecord } from '../../../dossier/kinds/person'
import { readMatrixPeople } from '../../../dossier/people/peopleOnRole'
import { useChange } from '../../../hooks/useChange'
import { useDossier } from '../../../hooks/useDossier'
import { Disclosure } from '../../../ui/Disclosure'
import { TextField } from '../../../ui/TextField'
import styles from './Names.module.css'

/** Everybody who has a role, to write a name otherwise or to add where somebody works. */
export function Names() {
  const { t } = useTranslation('roleMatrix')
  const people = useDossier(readMatrixPeople)
  if (people.length === 0) return null
  return (
    <div className="pw-screen-only">
      <Disclosure summary={t('people.editTitle')}>
        <ul className="pw-list">
          {people.map((person) => (
            <Person key={person.id} person={person} />
          ))}
        </ul>
      </Disclosure>
    </div>
  )
}

function Person({ person }: { person: PersonRecord }) {
  const { t } = useTranslation('roleMatrix')
  const change = useChange()
  // While it is being typed a name may be empty; a person never is.
  const [name, setName] = useState(person.name)
  const rename = (next: string) => {
    setName(next)
    if (next.trim() !== '') change((draft) => changeRecord(draft, 'people', person.id, { name: next.trim() }))
  }
  return (
    <li className={styles.one}>
      <TextField
        label={t('people.edit', { name: person.name })}
        value={name}
        onChange={rename}
        autoComplete="off"
      />
      <TextField
        label={t('people.organisation', { name: person.name })}
        value={person.organisation}
        onChange={(organisation) =>
          change((draft) => changeRecord(draft, 'people', person.id, { organisation }))
        }
        autoComplete="off"
      />
    </li>
  )
}
