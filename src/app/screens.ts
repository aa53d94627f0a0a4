import { getI18n } from 'react-i18next'
import { readDossierRows } from '../storage/readDossierRows'
import { lazyScreen } from './lazyScreen'
import { RouteMapScreen } from './RouteMapScreen'

const subjects = ['dossier', 'steps', 'routeMap', 'opportunities', 'decisions', 'actions', 'glossary']

export const StartScreen = lazyScreen(() => import('../features/start/StartScreen'))

export const DossierArea = lazyScreen(() => {
  // Asked for at once, because one after another would be a row of waits.
  const isMap = /^#\/d\/[^/]+$/.test(location.hash)
  start([() => import('../storage/openDossier'), loadWords, ...(isMap ? [RouteMapScreen.loadAhead] : [])])
  return import('./DossierArea')
})

/**
 * Who has a dossier on this device mostly opens it, so its screens are loaded while the start screen is read. What was
 * thrown away long enough ago is really removed then.
 */
export async function loadAheadOfOpening(): Promise<void> {
  const rows = await readDossierRows()
  if (rows.some(({ deletedAt }) => deletedAt !== undefined)) {
    start([async () => (await import('../storage/dossierList')).purgeDeleted()])
  }
  const last = rows.find(({ deletedAt }) => deletedAt === undefined)
  if (!last) return
  const openAhead = async () => (await import('./openAhead')).openAhead(last.id)
  start([DossierArea.loadAhead, RouteMapScreen.loadAhead, openAhead])
}

function loadWords(): Promise<void> {
  return getI18n().loadNamespaces(subjects)
}

function start(loads: readonly (() => Promise<unknown>)[]): void {
  // Whoever needs what did not come asks for it again, and tells what went wrong.
  for (const load of loads) load().catch(() => undefined)
}
