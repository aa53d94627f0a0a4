import { useEffect } from 'react'
import { useNavigate } from 'react-router'

/**
 * Lets plain links to a screen (`<a href="#/over">`) go through the router, so that going there and coming Back can
 * be told apart. Opening in a new tab, downloading and the like stay with the browser.
 */
export function useInAppLinks(): void {
  const navigate = useNavigate()
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      if (event.defaultPrevented || event.button !== 0) return
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
      const link = event.target instanceof Element ? event.target.closest('a[href^="#/"]') : null
      const address = link?.getAttribute('href')
      if (!address || link?.hasAttribute('target') || link?.hasAttribute('download')) return
      event.preventDefault()
      void navigate(address.slice(1))
    }
    document.addEventListener('click', follow)
    return () => document.removeEventListener('click', follow)
  }, [navigate])
}
