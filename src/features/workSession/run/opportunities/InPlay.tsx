import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { readOpportunities } from '../../../../dossier/document/readRecords'
import type { Opportunity } from '../../../../dossier/kinds/opportunity'
import type { Session } from '../../../../dossier/kinds/session'
import { useDossier } from '../../../../hooks/useDossier'
import { CheckboxField } from '../../../../ui/CheckboxField'
import { FromCanvas } from './FromCanvas'
import { opportunitiesInPlay } from './opportunitiesInPlay'

type InPlayProps = {
  readonly session: Session
  readonly children: (opportunities: readonly Opportunity[]) => ReactNode
}

/** The opportunities that a session is about, with a way to all others, and the chosen notes that are none yet. */
export function InPlay({ session, children }: InPlayProps) {
  const { t } = useTranslation('sessionRun')
  const some = useDossier((view) => opportunitiesInPlay(view, session.canvas))
  const everything = useDossier(readOpportunities)
  const [all, setAll] = useState(false)
  const opportunities = all ? everything : some
  return (
    <>
      <FromCanvas canvas={session.canvas} />
      {opportunities.length === 0 ? <p>{t('opportunities.none')}</p> : children(opportunities)}
      {some.length < everything.length && (
        <CheckboxField
          label={t('opportunities.all', { count: everything.length })}
          checked={all}
          onChange={setAll}
        />
      )}
    </>
  )
}
