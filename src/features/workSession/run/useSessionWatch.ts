import { useEffect, useRef } from 'react'
import { keepSeen, lastSeen, longestGap, markSeen } from '../../../browser/lastSeen'
import type { LiveSession } from '../../../browser/liveSessionActor'
import { holdSession } from '../../../browser/sessionPresence'
import type { Session } from '../../../dossier/kinds/session'
import type { SessionBlock } from '../../../dossier/kinds/sessionBlock'
import { momentBetween, type TimerMoment } from '../../../workflow/timerMoments'
import { readSessionClock } from '../../../workflow/workSession/sessionClock'

type Watched = {
  readonly session: Session
  readonly live: LiveSession
  readonly blocks: readonly SessionBlock[]
  /** Whether this is the screen that runs the session: from then on this device is the one it is run on. */
  readonly runs: boolean
  /** Hears the few moments of the timer that are worth saying, with the minutes of the block. */
  readonly tell: (moment: TimerMoment, minutes: number) => void
}

// Who looks something up outside of the dossier did not close the laptop.
const elsewhere = new Map<string, () => void>()

const tickEvery = 1000
const markEvery = 5000

/**
 * Watches over a session that goes on, on whichever screen of the dossier the facilitator works: tells other windows that
 * this one is there, notices that the laptop was closed, and tells the moments of the timer.
 */
export function useSessionWatch(dossierId: string, watched: Watched): void {
  const latest = useRef(watched)
  useEffect(() => {
    latest.current = watched
  })
  const { id } = watched.session

  useEffect(() => {
    let timer: ReturnType<typeof setInterval> | undefined
    let marked = 0
    elsewhere.get(id)?.()
    elsewhere.delete(id)
    let before: { readonly block: string; readonly left: number } | undefined

    const tick = () => {
      const now = Date.now()
      look(now)
      speak(now)
    }
    const look = (now: number) => {
      const { live, runs } = latest.current
      const seen = lastSeen(id)
      if (seen === undefined && !runs) return
      const { state, times } = live.current
      const from = Math.max(seen ?? now, times.since)
      if (state === 'running' && now - from > longestGap) live.act({ type: 'away', from, at: now })
      if (now - marked < markEvery) return
      marked = now
      markSeen(id, now)
    }
    const speak = (now: number) => {
      const { live, blocks, tell } = latest.current
      const { state, times } = live.current
      const { planned, left } = readSessionClock(live.current, blocks, now)
      const reading = { block: times.block, left: Math.ceil(left / 1000) }
      const minutes = Math.round(planned / 60_000)
      const moment =
        before?.block === reading.block && momentBetween(before.left, reading.left, planned / 1000)
      if (!before && state === 'running' && now - times.startedAt < markEvery) tell('start', minutes)
      else if (moment && state === 'running') tell(moment, minutes)
      before = reading
    }
    const leave = () => {
      // A gap that nobody dealt with yet stays a gap.
      const [seen, now] = [lastSeen(id), Date.now()]
      if (timer !== undefined && seen !== undefined && now - seen < longestGap) markSeen(id, now)
    }

    const letGo = holdSession(dossierId, () => {
      timer = setInterval(tick, tickEvery)
      tick()
    })
    const wake = () => timer !== undefined && tick()
    document.addEventListener('visibilitychange', wake)
    addEventListener('pagehide', leave)
    return () => {
      if (timer !== undefined) elsewhere.set(id, keepSeen(id))
      letGo()
      clearInterval(timer)
      document.removeEventListener('visibilitychange', wake)
      removeEventListener('pagehide', leave)
    }
  }, [dossierId, id])
}
