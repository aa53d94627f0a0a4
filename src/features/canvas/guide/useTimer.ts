import { useEffect, useRef, useState } from 'react'
import { momentBetween, type TimerMoment } from '../../../workflow/timerMoments'

export type Timer = {
  /** Seconds that are left. */
  readonly left: number
  readonly running: boolean
  readonly start: () => void
  readonly pause: () => void
  /** More time, in seconds. */
  readonly extend: (seconds: number) => void
}

/**
 * A calm timer. It tells the time and never moves anything; it can be paused and extended. `tell` hears the few moments
 * that are worth saying. It begins anew, standing still, when `seconds` or `key` changes.
 */
export function useTimer(seconds: number, key: string, tell: (moment: TimerMoment) => void): Timer {
  const [state, setState] = useState({ key, seconds, left: seconds, running: false })
  const current =
    state.key === key && state.seconds === seconds ? state : { key, seconds, left: seconds, running: false }
  const told = useRef(tell)
  useEffect(() => {
    told.current = tell
  })

  const { running } = current
  useEffect(() => {
    if (!running) return
    let last = performance.now()
    const timer = setInterval(() => {
      const now = performance.now()
      const passed = Math.floor((now - last) / 1000)
      if (passed < 1) return
      last += passed * 1000
      setState((before) => {
        const left = Math.max(before.left - passed, 0)
        return { ...before, left, running: left > 0 }
      })
    }, 250)
    return () => clearInterval(timer)
  }, [running])

  const before = useRef(current.left)
  useEffect(() => {
    const was = before.current
    before.current = current.left
    const moment = momentBetween(was, current.left, seconds)
    if (moment && current.key === state.key) told.current(moment)
  }, [current.left, current.key, state.key, seconds])

  return {
    left: current.left,
    running,
    start: () => {
      if (current.left === seconds) told.current('start')
      setState({ ...current, running: current.left > 0 })
    },
    pause: () => setState({ ...current, running: false }),
    extend: (more) => setState({ ...current, left: current.left + more }),
  }
}
