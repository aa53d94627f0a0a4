import { useEffect, useState } from 'react'
import { whereOf } from '../dossier/where'
import type { OpenDossier } from '../storage/openDossier'

export type Opened =
  | { readonly state: 'opening' }
  | { readonly state: 'open'; readonly dossier: OpenDossier }
  | { readonly state: 'failed'; readonly error: unknown }

/** Opens a dossier of this device as long as the screen is there. A failure is given, not thrown. */
export function useOpenedDossier(id: string): Opened {
  const [opened, setOpened] = useState<{ id: string } & Opened>()
  useEffect(() => {
    let left = false
    let dossier: OpenDossier | undefined
    const open = async () => {
      const { openDossier } = await import('../storage/openDossier')
      if (left) return
      dossier = await openDossier(id, whereOf)
      if (left) return dossier.close()
      setOpened({ id, state: 'open', dossier })
      followAhead(dossier)
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

/** The first change asks where people are, which follows the whole journal. That is done before they click. */
function followAhead({ snapshot }: OpenDossier): void {
  if ('requestIdleCallback' in window) requestIdleCallback(() => whereOf(snapshot.current))
}
