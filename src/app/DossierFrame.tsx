import { type ReactNode, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'react-router'
import { steps } from '../content/steps'
import { useOpenDossier } from '../hooks/openDossierContext'
import { paths } from '../hooks/paths'
import { useDossier } from '../hooks/useDossier'
import { DossierNotices } from './DossierNotices'
import { DossierShell } from './DossierShell'
import { Loading } from './Loading'
import { NextActionBar } from './NextActionBar'
import { SaveBar } from './SaveBar'

/** The open dossier in its layout: the places of its menu, and what always stands above a screen. */
export function DossierFrame({ children }: { children: ReactNode }) {
  const { t } = useTranslation('dossier')
  const { t: words } = useTranslation('steps')
  const { id, readOnly } = useOpenDossier()
  const title = useDossier(({ about }) => about.title)
  // The map shows the next action itself, and larger.
  const isMap = useLocation().pathname === paths.map(id).slice(1)
  const places = [
    { href: paths.map(id), label: t('nav.map') },
    ...steps.map((step) => ({
      href: paths.step(id, step.id),
      label: words(`steps.${step.id}.title`),
      mark: <span className="pw-dossier__number">{step.code}</span>,
    })),
    { href: paths.contracts(id), label: t('nav.contracts') },
    { href: paths.opportunities(id), label: t('nav.opportunities') },
    { href: paths.actions(id), label: t('nav.actions') },
    { href: paths.journal(id), label: t('nav.journal') },
    { href: paths.documents(id), label: t('nav.documents') },
  ]
  return (
    <DossierShell
      title={title}
      places={places}
      saveState={<SaveBar />}
      nextAction={isMap ? undefined : <NextActionBar />}
    >
      <DossierNotices />
      {/* A newer dossier can be read; the notice above says why nothing can be changed. */}
      <fieldset className="pw-dossier__work" disabled={readOnly}>
        <Suspense fallback={<Loading />}>{children}</Suspense>
      </fieldset>
    </DossierShell>
  )
}
