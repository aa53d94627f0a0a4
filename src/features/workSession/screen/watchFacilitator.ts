/** How often somebody who went is looked for, in milliseconds. */
const pause = 1000

type Locks = Pick<LockManager, 'request' | 'query'>

/**
 * Tells when nobody holds the facilitator's lock any more, and when somebody does again. It queues for the lock: getting
 * it means that the page that held it is gone. Shared, so that two beamers are no facilitator to each other. Somebody who
 * is back within a second, after a reload, was never gone. Returns what ends it.
 */
export function watchFacilitator(locks: Locks, name: string, tell: (gone: boolean) => void): () => void {
  const ending = new AbortController()
  const { signal } = ending
  let timer: ReturnType<typeof setTimeout> | undefined
  const later = () => {
    if (!signal.aborted) timer = setTimeout(() => void look(), pause)
  }
  const queue = () => {
    if (signal.aborted) return
    // Ended, or refused by the browser: then there is nothing to tell.
    locks.request(name, { mode: 'shared', signal }, () => undefined).then(later, () => undefined)
  }
  const look = async () => {
    const { held = [], pending = [] } = await locks.query()
    if (signal.aborted) return
    const isThere = [...held, ...pending].some((one) => one.name === name && one.mode === 'exclusive')
    tell(!isThere)
    if (isThere) queue()
    else later()
  }
  queue()
  return () => {
    ending.abort()
    clearTimeout(timer)
  }
}
