import { useEffect, useState } from 'react'
import type { ConnectionState } from '../storage/database'

/** How this tab stands with its database: other tabs may have erased or renewed it. */
export function useConnection(): ConnectionState {
  const [state, setState] = useState<ConnectionState>('open')
  useEffect(() => {
    let stop: (() => void) | undefined
    let gone = false
    // Loaded beside the first screen, not before it.
    void import('../storage/database').then(({ connection }) => {
      if (gone) return
      const follow = () => setState(connection.current)
      stop = connection.subscribe(follow)
      follow()
    })
    return () => {
      gone = true
      stop?.()
    }
  }, [])
  return state
}
