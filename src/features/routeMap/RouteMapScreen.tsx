import { useDeferredValue, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DossierView } from '../../dossier/document/view'
import { hasBegun } from '../../dossier/progress/hasBegun'
import type { Target } from '../../exports/routeMap/drawing'
import { layoutRouteMap, layoutSheet } from '../../exports/routeMap/layoutRouteMap'
import { useDossier } from '../../hooks/useDossier'
import { useOpenDossier } from '../../hooks/useOpenDossier'
import { usePrinting } from '../../hooks/usePrinting'
import { useScreenTitle } from '../../hooks/useScreenTitle'
import { Disclosure } from '../../ui/Disclosure'
import { PageTitle } from '../../ui/PageTitle'
import { hrefOf } from './hrefOf'
import { NextActionCard } from './NextActionCard'
import { PaperMap, RouteMap } from './RouteMap'
import { RouteMapList } from './RouteMapList'
import styles from './RouteMapScreen.module.css'
import { SaveLine } from './SaveLine'
import { SavePicture } from './SavePicture'
import { StartPanel } from './StartPanel'
import { UnknownsPanel } from './UnknownsPanel'
import { useRoom } from './useRoom'
import { useRouteMap } from './useRouteMap'
import { WaitingPanel } from './WaitingPanel'
import { WithoutActionPanel } from './WithoutActionPanel'

/** The sheet of paper that the map is laid out for: A4 on its side, with a title above it. */
const paper = 277 / 128

/** The overview of a dossier: the map, the one next action, and what waits for people. */
export default function RouteMapScreen() {
  const { t } = useTranslation('routeMap')
  const view = useDossier((dossier) => dossier)
  // What to do next is there at once; the map of a large dossier follows without holding anything up.
  const later = useDeferredValue<DossierView | null>(view, null)
  const printing = usePrinting()
  const shown = printing ? view : later
  const title = view.about.title.trim() || t('untitled')
  useScreenTitle(t('screenTitle', { title }))
  return (
    <div className={styles.overview}>
      <div className={styles.head}>
        <PageTitle leadOnScreen lead={hasBegun(view) ? t('lead.begun') : t('lead.new')}>
          {title}
        </PageTitle>
        <NextActionCard />
      </div>
      {shown ? <Overview view={shown} printing={printing} /> : <div className={styles.room} />}
    </div>
  )
}

function Overview({ view, printing }: { view: DossierView; printing: boolean }) {
  const { t } = useTranslation('routeMap')
  const { id } = useOpenDossier()
  const { map, words } = useRouteMap(view)
  const [place, room] = useRoom<HTMLDivElement>()
  const drawing = useMemo(() => room && layoutRouteMap(map, words, room), [map, words, room])
  const [listed, setListed] = useState(false)
  const href = (target: Target) => hrefOf(id, target)
  return (
    <>
      <section className={styles.map} aria-labelledby="routekaart">
        <h2 id="routekaart" className="pw-visually-hidden">
          {words.name}
        </h2>
        <div ref={place} className="pw-screen-only">
          {drawing && <RouteMap drawing={drawing} name={words.name} hrefOf={href} />}
        </div>
        {printing && <PaperMap drawing={layoutSheet(map, words, paper)} name={words.name} />}
        <div className={`${styles.tools} pw-screen-only`}>
          {/* The list of a large dossier is long, so it is made for who asks for it. */}
          <Disclosure summary={t('list.title')} open={listed} onToggle={setListed}>
            {listed && <RouteMapList map={map} words={words} hrefOf={href} />}
          </Disclosure>
          <SavePicture map={map} words={words} />
        </div>
      </section>
      <div className={`${styles.panels} pw-screen-only`}>
        {!map.begun && <StartPanel />}
        <WithoutActionPanel />
        <WaitingPanel />
        <UnknownsPanel />
        {map.begun && <StartPanel />}
      </div>
      <SaveLine />
    </>
  )
}
