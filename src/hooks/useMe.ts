import { useCallback, useState } from 'react'

const key = 'partnerwijzer.me'

/** The name with which this browser signs decisions; empty while nobody gave one. Stays on this device. */
export function readMe(): string {
  try {
    return localStorage.getItem(key) ?? ''
  } catch {
    // Storage can be switched off by an organisation; a decision without a name is still a decision.
    return ''
  }
}

/** The signing name and how to change it. */
export function useMe(): [name: string, setName: (name: string) => void] {
  const [name, setName] = useState(readMe)
  const change = useCallback((next: string) => {
    setName(next)
    try {
      localStorage.setItem(key, next)
    } catch {
      // See above: it then lasts as long as the screen does.
    }
  }, [])
  return [name, change]
}
