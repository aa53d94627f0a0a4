type Watched = { clickTimes: () => number[] }
type EventTiming = PerformanceEntry & { readonly interactionId: number }

/** Runs in the page. From now on the browser notes how long each click takes until its result is painted. */
export function watchClicks(): void {
  const longest = new Map<number, number>()
  const note = (entries: PerformanceEntryList) => {
    for (const { interactionId, duration } of entries as EventTiming[]) {
      if (interactionId) longest.set(interactionId, Math.max(duration, longest.get(interactionId) ?? 0))
    }
  }
  const observer = new PerformanceObserver((list) => note(list.getEntries()))
  const options: PerformanceObserverInit & { durationThreshold: number } = {
    type: 'event',
    durationThreshold: 16,
  }
  observer.observe(options)
  const clickTimes = () => {
    note(observer.takeRecords())
    return [...longest.values()]
  }
  Object.assign(window, { clickTimes } satisfies Watched)
}

/** Runs in the page. Milliseconds per click; those under 16 are left out by the browser. */
export function readClicks(): number[] {
  return (window as unknown as Watched).clickTimes()
}

/** The time that so many percent of the clicks stay under. Of a click under 16 ms, 16 is counted. */
export function percentile(percent: number, times: readonly number[], clicks: number): number {
  const quick = Array.from({ length: Math.max(0, clicks - times.length) }, () => 16)
  const sorted = [...times, ...quick].sort((a, b) => a - b)
  return sorted[Math.ceil((sorted.length * percent) / 100) - 1] ?? Number.NaN
}
