import { createInstance } from 'i18next'
import enMap from '../../locales/en/routeMap.json'
import enSteps from '../../locales/en/steps.json'
import nlMap from '../../locales/nl/routeMap.json'
import nlSteps from '../../locales/nl/steps.json'
import type { Decision } from '../../src/content/decisions'
import { describeDossier } from '../../src/dossier/commands/describeDossier'
import { addRecord } from '../../src/dossier/commands/records'
import type { DossierDraft } from '../../src/dossier/document/draft'
import { type RouteMap, readRouteMap } from '../../src/dossier/progress/routeMap'
import { routeMapWords } from '../../src/exports/routeMap/words'
import { throwOnMissingWords } from './missingWords'
import { decideAll, writeDossier } from './writeDossier'

const today = '2026-11-22'
const resources = { nl: { routeMap: nlMap, steps: nlSteps }, en: { routeMap: enMap, steps: enSteps } }

/** The words of the map in one language, without an app around them. */
export function mapWordsIn(language: 'nl' | 'en') {
  const words = createInstance()
  void words.init({
    lng: language,
    resources,
    initAsync: false,
    interpolation: { escapeValue: false },
    ...throwOnMissingWords,
  })
  return routeMapWords(words.t, (date) =>
    new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(new Date(date)),
  )
}

const titles = [
  'Catering',
  'Schoonmaak: dagploeg op het stadskantoor en in de wijkcentra',
  'Arbeidsongeschiktheidsverzekeringsadministratie',
  'Onderhoud van de groenvoorziening, het straatmeubilair en de buitenruimte rond alle locaties van de organisatie',
  '',
  'Post & pakketten <per fiets>',
]
const walks: readonly (readonly Decision[])[] = [
  ['contract.chosen', 'contract.talked'],
  ['tender.chosen', 'tender.prepared', 'tender.published'],
  ['contract.chosen', 'contract.talked', 'contract.agreed', 'contract.started'],
  ['tender.chosen'],
  [],
  ['contract.parked'],
  ['tender.chosen', 'tender.stopped'],
]

const made = new Map<number, RouteMap>()

/** A map with so many opportunities, in every state, with short and very long words; the same every time. */
export function mapWith(count: number): RouteMap {
  const known = made.get(count)
  if (known) return known
  const map = readRouteMap(
    writeDossier((draft) => {
      describeDossier(draft, {
        title: 'Proeftuin',
        hrLead: 'Sanne',
        procurementLead: 'Maria-Louise van der Heijden-Bakker',
      })
      for (let i = 0; i < count; i++) addOne(draft, i)
    }),
    today,
  )
  made.set(count, map)
  return map
}

function addOne(draft: DossierDraft, i: number): void {
  const id = `k${String(i).padStart(3, '0')}`
  addRecord(draft, 'opportunities', id, { title: titles[i % titles.length], rank: id })
  const walk = walks[i % walks.length] ?? []
  const [first] = walk
  if (first) decideAll(draft, `${id}/${first.split('.')[0]}`, walk)
  // Every fifth walks both routes.
  if (i % 5 === 0 && first?.startsWith('contract')) decideAll(draft, `${id}/tender`, ['tender.chosen'])
  if (i % 3 === 1) return
  const what =
    i % 2 === 0 ? 'Bel' : 'Bespreek met de leverancier welke werkzaamheden er in het voorjaar vrijkomen'
  const who = i % 4 === 0 ? '' : 'Jan-Willem van der Bosch'
  addRecord(draft, 'actions', `a${i}`, { what, who, due: i % 4 === 1 ? '' : '2027-02-01', about: id })
}
