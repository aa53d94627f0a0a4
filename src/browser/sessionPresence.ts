/**
 * The lock that the window of the facilitator holds while a session goes on in a dossier. Who waits for it, such as the
 * window on the beamer, gets it when that window is gone.
 */
export function sessionLock(dossierId: string): string {
  return `partnerwijzer.session.${dossierId}`
}

/**
 * Holds the lock for as long as this window works on the session; a second window waits for its turn. `onHeld` is called
 * once this window has it. Returns what lets go. A browser without locks has one window for all it knows.
 */
export function holdSession(dossierId: string, onHeld: () => void): () => void {
  const locks = navigator.locks as LockManager | undefined
  if (!locks) {
    onHeld()
    return () => undefined
  }
  const waiting = new AbortController()
  let letGo = () => {}
  let ended = false
  locks
    .request(sessionLock(dossierId), { signal: waiting.signal }, () => {
      if (ended) return undefined
      onHeld()
      return new Promise<void>((resolve) => {
        letGo = resolve
      })
    })
    // Only leaving ends the wait.
    .catch(() => undefined)
  return () => {
    ended = true
    letGo()
    waiting.abort()
  }
}
