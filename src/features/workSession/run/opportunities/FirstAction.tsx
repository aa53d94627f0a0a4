import { useTranslation } from 'react-i18next'
import { addRecord, changeRecord } from '../../../../dossier/commands/records'
import { newId } from '../../../../dossier/document/newId'
import { rankAfter } from '../../../../dossier/document/rank'
import { readActions } from '../../../../dossier/document/readRecords'
import type { Action } from '../../../../dossier/kinds/action'
import { readPeople } from '../../../../dossier/people/knownNames'
import { useChange } from '../../../../hooks/useChange'
import { useDossier } from '../../../../hooks/useDossier'
import { useOpenDossier } from '../../../../hooks/useOpenDossier'
import { DateField } from '../../../../ui/DateField'
import { Fieldset } from '../../../../ui/Fieldset'
import { TextField } from '../../../../ui/TextField'
import styles from './FirstAction.module.css'

/** The first action of an opportunity: what, who and when, kept while people type. */
export function FirstAction({ opportunity, title }: { opportunity: string; title: string }) {
  const { t } = useTranslation('sessionRun')
  const { t: words } = useTranslation('actions')
  const { snapshot } = useOpenDossier()
  const change = useChange()
  const people = useDossier(readPeople)
  const isFirst = ({ about, done }: Action) => about === opportunity && !done
  const action = useDossier((view) => readActions(view).find(isFirst))
  const write = (fields: Partial<Pick<Action, 'what' | 'who' | 'due'>>) => {
    const view = snapshot.current
    const known = readActions(view).find(isFirst)
    if (known) {
      change((draft) => changeRecord(draft, 'actions', known.id, fields))
      return
    }
    const id = newId()
    const rank = rankAfter(readActions(view).map((one) => one.rank))
    change((draft) => addRecord(draft, 'actions', id, { ...fields, about: opportunity, rank }))
  }
  return (
    <Fieldset legend={t('choices.firstAction', { title })}>
      <div className={styles.action}>
        <TextField
          label={words('fields.what')}
          value={action?.what ?? ''}
          onChange={(what) => write({ what })}
        />
        <TextField
          label={words('fields.who')}
          value={action?.who ?? ''}
          onChange={(who) => write({ who })}
          suggestions={people}
          autoComplete="off"
        />
        <DateField label={words('fields.due')} value={action?.due ?? ''} onChange={(due) => write({ due })} />
      </div>
    </Fieldset>
  )
}
