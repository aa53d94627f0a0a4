import { useEffect } from 'react'

/** Keeps the screen awake as long as it is looked at, where the browser can. It never matters when it cannot. */
export function useWakeLock(): void {
  useEffect(() => {
    const wakeLock = 'wakeLock' in navigator ? navigator.wakeLock : undefined
    let held: WakeLockSentinel | undefined
    let left = false
    const keep = async () => {
      if (!wakeLock || document.visibilityState !== 'visible' || left) return
      try {
        held = await wakeLock.request('screen')
        if (left) await held.release()
      } catch {
        // A nearly empty battery, or an organisation that forbids it: the screen then sleeps when it wants to.
      }
    }
    void keep()
    // A page that was out of sight lost it.
    const again = () => void keep()
    document.addEventListener('visibilitychange', again)
    return () => {
      left = true
      document.removeEventListener('visibilitychange', again)
      void held?.release()
    }
  }, [])
}
