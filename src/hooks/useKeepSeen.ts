import { useEffect } from 'react'
import { keepSeen } from '../browser/lastSeen'

/** Keeps noting that a session is seen, for a window beside that of the facilitator, such as the one on the beamer. */
export function useKeepSeen(session: string | undefined): void {
  useEffect(() => (session ? keepSeen(session) : undefined), [session])
}
