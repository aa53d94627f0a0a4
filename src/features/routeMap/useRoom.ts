import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** A map is laid out at the usual text size; who asks for larger text gets a larger map. */
const usualTextSize = 16
const narrowest = 288

/** The width that an element has for a map, in px at the usual text size. Follows the window. */
export function useRoom<Element extends HTMLElement>(): [RefObject<Element | null>, number | undefined] {
  const place = useRef<Element>(null)
  const [room, setRoom] = useState<number>()
  useLayoutEffect(() => {
    const element = place.current
    if (!element) return
    const measure = () => {
      const textSize = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
      setRoom(Math.max(narrowest, Math.floor((element.clientWidth * usualTextSize) / textSize)))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [place, room]
}
