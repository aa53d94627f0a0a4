import { useLayoutEffect } from 'react'
import { useLocation, useNavigationType } from 'react-router'
import { arriveAt, scrolledBefore } from './arrival'

const product = 'Partnerwijzer'

/**
 * Every screen calls this once, when it has something to show. The window takes its title, and who comes from another
 * screen arrives at its `h1`: hearing that read is the announcement. Back and Forward return to where people were.
 */
export function useScreenTitle(title: string): void {
  const { pathname, key } = useLocation()
  const how = useNavigationType()

  useLayoutEffect(() => {
    document.title = title.includes(product) ? title : `${title} – ${product}`
  }, [title])

  useLayoutEffect(() => {
    const page = { path: pathname, key }
    const arrival = arriveAt(page)
    if (arrival === 'same') return
    if (arrival === 'other') document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
    // On opening, `POP` too: a reload shows what was on the screen.
    scrollTo({ top: how === 'POP' ? scrolledBefore(page) : 0, behavior: 'instant' })
  }, [pathname, key, how])
}
