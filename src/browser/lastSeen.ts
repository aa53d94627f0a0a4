import { recall, remember } from './remember'

/** From this long without being seen a laptop counts as closed. A hidden window still runs its timers every minute. */
export const longestGap = 2 * 60_000
const every = 5000

// Beside what the browser remembers, which can be switched off.
const here = new Map<string, number>()

const keyOf = (session: string) => `seen.${session}`

/** When this device last had the session on a screen, in milliseconds since 1970; nothing if it never had. */
export function lastSeen(session: string): number | undefined {
  const stored = Number(recall(keyOf(session)))
  const known = Math.max(Number.isFinite(stored) ? stored : 0, here.get(session) ?? 0)
  return known > 0 ? known : undefined
}

/** Notes that the session is seen. */
export function markSeen(session: string, now: number): void {
  here.set(session, now)
  remember(keyOf(session), String(now))
}

/**
 * Keeps noting that a session is seen, until what it returns is called. After a gap it waits until the window of the
 * facilitator has dealt with it.
 */
export function keepSeen(session: string): () => void {
  const keep = () => {
    const [seen, now] = [lastSeen(session), Date.now()]
    if (seen !== undefined && now - seen < longestGap) markSeen(session, now)
  }
  keep()
  const timer = setInterval(keep, every)
  return () => clearInterval(timer)
}
