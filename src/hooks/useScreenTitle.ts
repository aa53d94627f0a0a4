import { useLayoutEffect, useSyncExternalStore } from 'react'
import { useLocation, useNavigationType } from 'react-router'
import { arriveAt, scrolledBefore } from '../browser/arrival'
import { useDossierAround } from './useOpenDossier'

const product = 'Partnerwijzer'

/**
 * Every screen calls this once, when it has something to show. The window takes its title, with the name of the dossier
 * so that two tabs can be told apart. Who comes from another screen arrives at its `h1`: hearing that read is the
 * announcement. Back and Forward return to where people were.
 */
export function useScreenTitle(title: string): void {
  const { pathname, key } = useLocation()
  const how = useNavigationType()
  const dossier = useDossierName()

  useLayoutEffect(() => {
    const names = [dossier, product].filter((name) => name && !title.includes(name))
    document.title = [title, ...names].join(' – ')
  }, [title, dossier])

  useLayoutEffect(() => {
    const page = { path: pathname, key }
    const arrival = arriveAt(page)
    if (arrival === 'same') return
    if (arrival === 'other') document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
    // On opening, `POP` too: a reload shows what was on the screen.
    scrollTo({ top: how === 'POP' ? scrolledBefore(page) : 0, behavior: 'instant' })
  }, [pathname, key, how])
}

/** The name of the dossier around this screen; empty outside of any. */
function useDossierName(): string {
  const dossier = useDossierAround()
  const subscribe = dossier?.snapshot.subscribe ?? subscribeToNothing
  return useSyncExternalStore(subscribe, () => dossier?.snapshot.current.about.title.trim() ?? '')
}

const subscribeToNothing = () => () => undefined
