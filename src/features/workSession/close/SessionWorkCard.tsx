import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { readSessionWork } from '../../../dossier/workSession/sessionWork'
import { useDossier } from '../../../hooks/useDossier'
import { useNaming } from '../../../hooks/useNaming'
import { useOpenDossier } from '../../../hooks/useOpenDossier'
import { Card } from '../../../ui/Card'
import { Disclosure } from '../../../ui/Disclosure'
import { Heading } from '../../../ui/Heading'
import { ChangedTable } from './ChangedTable'
import { MadeList } from './MadeList'
import { TakeBack } from './TakeBack'

/** Everything that was made, changed and decided in a session, together, with the way to take it back. */
export function SessionWorkCard({ session }: { session: string }) {
  const { t } = useTranslation('sessionClose')
  const { snapshot } = useOpenDossier()
  const work = useDossier((view) => readSessionWork(view, session))
  const names = useNaming(snapshot.current)
  const title = useRef<HTMLHeadingElement>(null)
  const { made, changed, decisions } = work
  const isEmpty = made.length + changed.length + decisions.length === 0
  return (
    <Card as="section" labelledBy="alles-uit-de-werksessie">
      <Heading level={2} id="alles-uit-de-werksessie" ref={title} tabIndex={-1}>
        {t('closed.all')}
      </Heading>
      <p>{isEmpty ? t('closed.nothing') : t('closed.allText')}</p>
      {made.length > 0 && (
        <Disclosure summary={t('closed.made', { count: made.length })}>
          <MadeList made={made} />
        </Disclosure>
      )}
      {changed.length > 0 && (
        <Disclosure summary={t('closed.changed', { count: changed.length })}>
          <ChangedTable changed={changed} />
        </Disclosure>
      )}
      {decisions.length > 0 && (
        <Disclosure summary={t('closed.decided', { count: decisions.length })}>
          <ul>
            {decisions.map((entry) => (
              <li key={entry.id}>{names.decided(entry)}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      <TakeBack
        work={work}
        // What people pressed has gone: they stand before what is left.
        onTaken={() => requestAnimationFrame(() => title.current?.focus())}
      />
    </Card>
  )
}
