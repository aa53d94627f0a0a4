import { useEffect } from 'react'
import { useLocation } from 'react-router'

/**
 * What the address points at on its screen: '?begrip=jobCoach' points at the element 'begrip-jobCoach'. It is brought
 * into view and takes the focus, also when a link to it is pressed again. Call it after `useScreenTitle`.
 */
export function usePointedAt(name: string): string | undefined {
  const location = useLocation()
  const pointed = new URLSearchParams(location.search).get(name) ?? undefined
  useEffect(() => {
    const asked = new URLSearchParams(location.search).get(name)
    const element = asked === null ? null : document.getElementById(`${name}-${asked}`)
    element?.focus({ preventScroll: true })
    element?.scrollIntoView({ block: 'center' })
  }, [location, name])
  return pointed
}
