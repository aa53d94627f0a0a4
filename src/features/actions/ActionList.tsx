import { type ComponentType, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { readActions } from '../../dossier/document/readRecords'
import { readReference } from '../../dossier/document/reference'
import type { Action } from '../../dossier/kinds/action'
import { actionsOf, openActions } from '../../dossier/progress/nextAction'
import { useDossier } from '../../hooks/useDossier'
import { Button } from '../../ui/Button'
import { Disclosure } from '../../ui/Disclosure'
import { ActionForm } from './ActionForm'
import styles from './ActionList.module.css'
import { ActionRow } from './ActionRow'
import shared from './actions.module.css'

type ActionListProps = {
  /** The opportunity whose actions are shown; those of the whole dossier without it. */
  readonly about?: string
  /** How the open actions are shown; one list by date without it. */
  readonly grouped?: ComponentType<{ actions: readonly Action[] }> | undefined
}

/** The actions of a dossier, or of one opportunity: those to do by date, those done folded away. */
export function ActionList({ about, grouped: Grouped }: ActionListProps) {
  const { t } = useTranslation('actions')
  const view = useDossier((dossier) => dossier)
  const [adding, setAdding] = useState(false)
  const [added, setAdded] = useState(false)
  const open = about === undefined ? openActions(view) : actionsOf(view, about)
  const done = readActions(view).filter(
    (action) => action.done && (about === undefined || readReference(action.about).opportunity === about),
  )
  return (
    <div className={styles.actions} data-actions="">
      {open.length === 0 && done.length > 0 && <p>{t('allDone')}</p>}
      {open.length === 0 && done.length === 0 && about !== undefined && <p>{t('noneHere')}</p>}
      {Grouped && <Grouped actions={open} />}
      {!Grouped && open.length > 0 && (
        <ul className={shared.actionList} aria-label={t('open')}>
          {open.map((action) => (
            <ActionRow key={action.id} action={action} isHere={about !== undefined} />
          ))}
        </ul>
      )}
      {adding ? (
        <ActionForm
          about={about}
          onClose={() => {
            setAdding(false)
            setAdded(true)
          }}
        />
      ) : (
        <div data-add="">
          <Button
            variant={open.length === 0 ? 'primary' : 'secondary'}
            icon="plus"
            onPress={() => setAdding(true)}
            autoFocus={added}
          >
            {t('add')}
          </Button>
        </div>
      )}
      {done.length > 0 && (
        <Disclosure summary={t('doneCount', { count: done.length })}>
          <ul className={shared.actionList} aria-label={t('done')}>
            {done.map((action) => (
              <ActionRow key={action.id} action={action} isHere={about !== undefined} />
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  )
}
