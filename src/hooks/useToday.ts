import { useSyncExternalStore } from 'react'

/** Today as a calendar day where the person is, 'yyyy-mm-dd'. Follows midnight when the screen is looked at again. */
export function useToday(): string {
  return useSyncExternalStore(subscribe, today)
}

export function today(): string {
  const now = new Date()
  const two = (n: number) => String(n).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

function subscribe(listener: () => void): () => void {
  document.addEventListener('visibilitychange', listener)
  return () => document.removeEventListener('visibilitychange', listener)
}
