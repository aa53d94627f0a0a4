import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { readOpportunities } from '../../../../dossier/document/readRecords'
import { readReference } from '../../../../dossier/document/reference'
import type { Action } from '../../../../dossier/kinds/action'
import type { Session } from '../../../../dossier/kinds/session'
import { openActions } from '../../../../dossier/progress/nextAction'
import { useDossier } from '../../../../hooks/useDossier'
import { useFormat } from '../../../../hooks/useFormat'
import shared from '../beamer.module.css'
import { useFit } from '../useFit'
import styles from './Choices.module.css'

export type ChoicesProps = {
  readonly session: Session
  readonly title: string
  /** A line between the title and the choices, if there are any. */
  readonly lead?: string
}

/** The opportunities that were chosen, each with what happens first and when; who does it only where names may be seen. */
export function Choices({ session, title, lead }: ChoicesProps) {
  const { t } = useTranslation('sessionScreen')
  const { t: words } = useTranslation('opportunities')
  const opportunities = useDossier(readOpportunities)
  const actions = useDossier(openActions)
  const choices = useMemo(
    () =>
      opportunities
        .filter(({ chosen }) => chosen)
        .map((opportunity) => ({ opportunity, action: firstActionOf(actions, opportunity.id) })),
    [opportunities, actions],
  )
  const { board, cuts } = useFit(choices)
  const most = cuts?.[0] ?? choices.length
  return (
    <>
      <h1 tabIndex={-1}>{title}</h1>
      {lead && choices.length > 0 && <p className={styles.beamerLead}>{lead}</p>}
      {choices.length === 0 && !lead && <p className={styles.beamerLead}>{t('choices.none')}</p>}
      <div ref={board} className={shared.beamerBoard}>
        <div className={shared.beamerBox}>
          <div data-box>
            <ul className={`pw-list ${styles.beamerChoices}`}>
              {choices.slice(0, most).map(({ opportunity, action }) => (
                <li key={opportunity.id} data-item className={styles.beamerChoice}>
                  <strong>{opportunity.title || words('untitled')}</strong>
                  <FirstAction action={action} names={session.names} />
                </li>
              ))}
            </ul>
          </div>
          {choices.length > most && (
            <p className={shared.beamerMore}>{t('more', { count: choices.length - most })}</p>
          )}
        </div>
      </div>
    </>
  )
}

function firstActionOf(actions: readonly Action[], opportunity: string): Action | undefined {
  return actions.find(({ about }) => readReference(about).opportunity === opportunity)
}

function FirstAction({ action, names }: { action: Action | undefined; names: boolean }) {
  const { t } = useTranslation('sessionScreen')
  const { date } = useFormat()
  if (!action) return <span>{t('choices.noAction')}</span>
  const { what, due, who } = action
  const rest = [names && who.trim(), due && t('choices.due', { date: date(due) })].filter(Boolean)
  return (
    <>
      <span>{t('choices.action', { what })}</span>
      {rest.length > 0 && <span>{rest.join(' · ')}</span>}
    </>
  )
}
