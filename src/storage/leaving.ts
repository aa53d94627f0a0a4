/** Calls back when the page may be about to go: hidden, closed or left. Returns what ends it. Without a page: never. */
export function onLeaving(callback: () => void): () => void {
  if (typeof document === 'undefined') return () => {}
  const whenHidden = () => document.visibilityState === 'hidden' && callback()
  document.addEventListener('visibilitychange', whenHidden)
  window.addEventListener('pagehide', callback)
  return () => {
    document.removeEventListener('visibilitychange', whenHidden)
    window.removeEventListener('pagehide', callback)
  }
}
