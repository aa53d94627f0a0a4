import { lazy, type ReactNode, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'react-router'
import { paths } from '../addresses/paths'
import type { StepId } from '../content/define'
import { steps } from '../content/steps'
import type { DossierView } from '../dossier/document/view'
import { progressOf } from '../dossier/progress/progressOf'
import { liveSession } from '../dossier/workSession/liveSession'
import { SearchButton } from '../features/search/SearchButton'
import { useDossier } from '../hooks/useDossier'
import { useOpenDossier } from '../hooks/useOpenDossier'
import { Icon } from '../ui/Icon'
import { VisuallyHidden } from '../ui/VisuallyHidden'
import styles from './DossierFrame.module.css'
import { DossierNotices } from './DossierNotices'
import { DossierShell } from './DossierShell'
import { Loading } from './Loading'
import { NextActionBar } from './NextActionBar'
import { SaveBar } from './SaveBar'

// Only while a work session goes on.
const SessionBar = lazy(() => import('../features/workSession/run/SessionBar'))

const closedBefore = new WeakMap<DossierView['journal'], readonly StepId[]>()

function closedSteps(view: DossierView): readonly StepId[] {
  const known = closedBefore.get(view.journal)
  if (known) return known
  const progress = progressOf(view)
  // A step about which nobody decided is open; following its chart to hear that would hold up the first screen.
  const closed = steps.flatMap(({ id }) => (progress.threads.has(id) && progress.step(id).closed ? [id] : []))
  closedBefore.set(view.journal, closed)
  return closed
}

/** The number of a step; a tick in its place once people finished it. A screen reader hears the number either way. */
function StepMark({ code, closed }: { code: string; closed: boolean }) {
  return (
    <span className={styles.number}>
      {closed ? (
        <>
          <Icon name="check" />
          <VisuallyHidden>{code}</VisuallyHidden>
        </>
      ) : (
        code
      )}
    </span>
  )
}

/** The open dossier in its layout: the places of its menu, and what always stands above a screen. */
export function DossierFrame({ children }: { children: ReactNode }) {
  const { t } = useTranslation('dossier')
  const { t: words } = useTranslation('steps')
  const { id, readOnly } = useOpenDossier()
  const title = useDossier(({ about }) => about.title)
  const closed = useDossier(closedSteps)
  const live = useDossier(liveSession)
  // The map shows the next action itself, and larger.
  const isMap = useLocation().pathname === paths.map(id).slice(1)
  const places = [
    { href: paths.map(id), label: t('nav.map') },
    ...steps.map((step) => ({
      href: paths.step(id, step.id),
      label: words(`steps.${step.id}.title`),
      mark: <StepMark code={step.code} closed={closed.includes(step.id)} />,
      note: closed.includes(step.id) ? t('nav.closedStep') : undefined,
    })),
    { href: paths.contracts(id), label: t('nav.contracts') },
    { href: paths.opportunities(id), label: t('nav.opportunities') },
    { href: paths.canvases(id), label: t('nav.canvases') },
    { href: paths.roles(id), label: t('nav.roles') },
    { href: paths.talks(id), label: t('nav.talks') },
    { href: paths.actions(id), label: t('nav.actions') },
    { href: paths.sessions(id), label: t('nav.sessions') },
    { href: paths.scan(id), label: t('nav.scan') },
    { href: paths.examples(id), label: t('nav.examples') },
    { href: paths.journal(id), label: t('nav.journal') },
    { href: paths.documents(id), label: t('nav.documents') },
  ]
  return (
    <DossierShell
      title={title}
      places={places}
      saveState={
        <>
          <SearchButton />
          <SaveBar />
        </>
      }
      nextAction={isMap ? undefined : <NextActionBar />}
    >
      {live && !readOnly && (
        <Suspense fallback={null}>
          <SessionBar key={live.id} session={live} />
        </Suspense>
      )}
      <DossierNotices />
      {/* A newer dossier can be read; the notice above says why nothing can be changed. */}
      <fieldset className={styles.work} disabled={readOnly}>
        <Suspense fallback={<Loading />}>{children}</Suspense>
      </fieldset>
    </DossierShell>
  )
}
