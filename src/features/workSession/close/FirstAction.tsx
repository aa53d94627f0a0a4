import { useTranslation } from 'react-i18next'
import { changeRecord } from '../../../dossier/commands/records'
import type { Action } from '../../../dossier/kinds/action'
import { readPeople } from '../../../dossier/people/knownNames'
import { useChange } from '../../../hooks/useChange'
import { useDossier } from '../../../hooks/useDossier'
import { DateField } from '../../../ui/DateField'
import { Fieldset } from '../../../ui/Fieldset'
import { TextField } from '../../../ui/TextField'
import styles from './close.module.css'

/** An action that is there already: what, who and when, saved while people type. */
export function FirstAction({ action, legend }: { action: Action; legend: string }) {
  const { t } = useTranslation('sessionClose')
  const people = useDossier(readPeople)
  const change = useChange()
  const write = (fields: Partial<Action>) =>
    change((draft) => changeRecord(draft, 'actions', action.id, fields))
  return (
    <Fieldset legend={legend} legendHidden>
      <div className={styles.closeAction}>
        <TextField
          label={t('close.action.what')}
          value={action.what}
          onChange={(what) => write({ what })}
          autoComplete="off"
        />
        <TextField
          label={t('close.action.who')}
          value={action.who}
          onChange={(who) => write({ who })}
          suggestions={people}
          autoComplete="off"
        />
        <DateField label={t('close.action.when')} value={action.due} onChange={(due) => write({ due })} />
      </div>
    </Fieldset>
  )
}
