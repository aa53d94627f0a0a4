import { type RefObject, useEffect, useState } from 'react'

const reaction = new WeakMap<Element, () => void>()
let observer: IntersectionObserver | undefined

/** One observer for all notes. Those well outside the window are rendered as text alone, until people come near. */
function observe(element: Element, onNear: () => void): () => void {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) reaction.get(target)?.()
    },
    { rootMargin: '800px 0px' },
  )
  reaction.set(element, onNear)
  observer.observe(element)
  return () => {
    reaction.delete(element)
    observer?.unobserve(element)
  }
}

/**
 * Whether a note needs its buttons: it has come near the window, or it needs them `now`. Once it has them, it keeps
 * them.
 */
export function useRich(ref: RefObject<Element | null>, now: boolean): boolean {
  const [rich, setRich] = useState(now)
  if (now && !rich) setRich(true)
  useEffect(() => {
    if (rich || !ref.current) return
    return observe(ref.current, () => setRich(true))
  }, [rich, ref])
  return rich
}
