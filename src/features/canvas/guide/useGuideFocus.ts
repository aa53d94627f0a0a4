import { useEffect, useRef } from 'react'

/** Who begins or ends the guide pressed a button that is no longer there: the focus goes to what came in its place. */
export function useGuideFocus(isGuided: boolean): void {
  const before = useRef(isGuided)
  useEffect(() => {
    if (before.current === isGuided) return
    before.current = isGuided
    if (document.activeElement !== document.body) return
    const place = isGuided ? '#werkvorm' : '#werkvorm-aanbod summary'
    document.querySelector<HTMLElement>(place)?.focus({ preventScroll: true })
  }, [isGuided])
}
