/**
 * Calls back when the page may be about to go: hidden, or really going because it is closed or left. Returns what ends
 * it. Without a page: never.
 */
export function onLeaving(callback: (isGoing: boolean) => void): () => void {
  if (typeof document === 'undefined') return () => {}
  const whenHidden = () => document.visibilityState === 'hidden' && callback(false)
  document.addEventListener('visibilitychange', whenHidden)
  const whenGoing = () => callback(true)
  window.addEventListener('pagehide', whenGoing)
  return () => {
    document.removeEventListener('visibilitychange', whenHidden)
    window.removeEventListener('pagehide', whenGoing)
  }
}
