import { useEffect, useState } from 'react'
import { reachedCode } from '../dossier/progress/reachedCode'
import { type OpenDossier, openDossier, readyDossier } from '../storage/openDossier'

export type Opened =
  | { readonly state: 'opening' }
  | { readonly state: 'open'; readonly dossier: OpenDossier }
  | { readonly state: 'failed'; readonly error: unknown }

/** Opens a dossier of this device as long as the screen is there. A failure is given, not thrown. */
export function useOpenedDossier(id: string): Opened {
  const [opened, setOpened] = useState(() => readyAtOnce(id))
  useEffect(() => {
    let left = false
    let dossier: OpenDossier | undefined
    const open = async () => {
      const found = await openDossier(id, reachedCode)
      dossier = found
      if (left) return found.close()
      setOpened((before) => (isOpen(before, found) ? before : { id, state: 'open', dossier: found }))
      followAhead(found)
    }
    open().catch((error: unknown) => setOpened({ id, state: 'failed', error }))
    return () => {
      left = true
      void dossier?.close()
    }
  }, [id])
  // What belongs to another dossier is not shown under this address.
  return opened?.id === id ? opened : { state: 'opening' }
}

function readyAtOnce(id: string): ({ id: string } & Opened) | undefined {
  const dossier = readyDossier(id)
  return dossier && { id, state: 'open', dossier }
}

/** Whether the screen shows this dossier already: then nothing is drawn again. */
function isOpen(opened: Opened | undefined, dossier: OpenDossier): boolean {
  return opened?.state === 'open' && opened.dossier === dossier
}

/** The first change asks where people are, and for all that the first screen did not. That is done before they click. */
function followAhead({ snapshot }: OpenDossier): void {
  if (!('requestIdleCallback' in window)) return
  requestIdleCallback(() => reachedCode(snapshot.current))
  requestIdleCallback(() => Object.values(snapshot.current))
}
