import { useSyncExternalStore } from 'react'

/** Whether the window fills the screen, and how to change that; nothing where the browser cannot. Escape leaves it. */
export function useFullScreen(): { readonly full: boolean; toggle(): void } | undefined {
  const full = useSyncExternalStore(subscribe, () => document.fullscreenElement !== null)
  if (!document.fullscreenEnabled) return undefined
  const toggle = () => {
    const change = full ? document.exitFullscreen() : document.documentElement.requestFullscreen()
    // A browser that refuses leaves everything as it was.
    change.catch(() => undefined)
  }
  return { full, toggle }
}

function subscribe(listener: () => void): () => void {
  document.addEventListener('fullscreenchange', listener)
  return () => document.removeEventListener('fullscreenchange', listener)
}
