import { useSyncExternalStore } from 'react'
import { recall, remember } from '../browser/remember'
import { newId } from '../dossier/document/newId'

const key = 'partnerwijzer.place'
const listeners = new Set<() => void>()
let place = ''
let asked = false

/**
 * The id of this tab, which stays with it through a reload; '' for the moment in which that is found out. What people
 * write silently is kept under it. A copy of a tab, for the projector, gets an id of its own.
 */
export function usePlace(): string {
  return useSyncExternalStore(subscribe, () => place)
}

/** The id under which this device puts its stickers. */
export function voterHere(): string {
  const known = recall('voter')
  if (known) return known
  const voter = newId()
  remember('voter', voter)
  return voter
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  if (!asked) {
    asked = true
    void claim()
  }
  return () => listeners.delete(listener)
}

async function claim(): Promise<void> {
  const stored = read()
  if (stored && (await hold(stored))) place = stored
  else {
    place = newId()
    void hold(place)
  }
  try {
    sessionStorage.setItem(key, place)
  } catch {
    // Then it lasts as long as the page does.
  }
  for (const listener of listeners) listener()
}

function read(): string {
  try {
    return sessionStorage.getItem(key) ?? ''
  } catch {
    return ''
  }
}

/** Keeps an id for as long as this page lives. False when another page has it: this one is then a copy of that tab. */
function hold(id: string): Promise<boolean> {
  const locks = navigator.locks as LockManager | undefined
  if (!locks) return Promise.resolve(true)
  return new Promise((resolve) => {
    // On a reload the page that goes may need a moment to let go.
    const signal = AbortSignal.timeout(500)
    locks
      .request(`${key}.${id}`, { signal }, () => {
        resolve(true)
        return new Promise(() => undefined)
      })
      .catch(() => resolve(false))
  })
}
