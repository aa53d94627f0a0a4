import { useTranslation } from 'react-i18next'
import { changeRecord } from '../../../dossier/commands/records'
import { type SessionPerson, sessionSides } from '../../../dossier/kinds/sessionPerson'
import { readPeople as readNames } from '../../../dossier/people/knownNames'
import { useChange } from '../../../hooks/useChange'
import { useDossier } from '../../../hooks/useDossier'
import { Button } from '../../../ui/Button'
import { Fieldset } from '../../../ui/Fieldset'
import { SelectField } from '../../../ui/SelectField'
import { TextField } from '../../../ui/TextField'
import { useToasts } from '../../../ui/Toasts'
import styles from './PersonRow.module.css'

/** Somebody who comes. Everything may stay open. */
export function PersonRow({ person, number }: { person: SessionPerson; number: number }) {
  const { t } = useTranslation('workSession')
  const { t: dossierWords } = useTranslation('dossier')
  const change = useChange()
  const tell = useToasts()
  const names = useDossier(readNames)
  const name = person.name.trim() || t('people.someone')
  const write = (fields: Partial<Omit<SessionPerson, 'id'>>) =>
    change((draft) => changeRecord(draft, 'sessionPeople', person.id, fields))
  const takeAway = () => {
    write({ removed: true })
    document.getElementById('wie-komen-er')?.focus()
    const onPress = () => write({ removed: false })
    tell({ text: t('people.removed', { name }), action: { label: dossierWords('save.undo'), onPress } })
  }
  return (
    <li className={styles.person}>
      <Fieldset legend={t('people.person', { number })} legendHidden>
        <div className={styles.fields}>
          <TextField
            id={`persoon-${person.id}`}
            label={t('people.name')}
            value={person.name}
            onChange={(next) => write({ name: next })}
            suggestions={names}
            autoComplete="off"
          />
          <TextField
            label={t('people.role')}
            value={person.role}
            onChange={(role) => write({ role })}
            autoComplete="off"
          />
          <SelectField
            label={t('people.side')}
            value={sessionSides.find((side) => side === person.side) ?? ''}
            empty={t('people.sideOpen')}
            options={sessionSides.map((value) => ({ value, label: t(`sides.${value}`) }))}
            onChange={(side) => write({ side })}
            size="full"
          />
          <TextField
            label={t('people.table')}
            value={person.table}
            onChange={(table) => write({ table })}
            autoComplete="off"
          />
          <Button
            variant="danger-subtle"
            icon="remove"
            onPress={takeAway}
            fullName={t('people.removeOf', { name })}
          >
            {t('people.remove')}
          </Button>
        </div>
      </Fieldset>
    </li>
  )
}
