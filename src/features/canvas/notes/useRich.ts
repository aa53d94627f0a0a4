import { type RefObject, useEffect, useState } from 'react'
import { firstWhere } from '../moving/placeUnder'

/** So far outside the window, in CSS pixels, a note gets what it needs there. */
const near = 800

const reactions = new Map<Element, () => void>()
let frame = 0
const sizes = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(lookSoon)

/** Notes well outside the window are rendered as text alone, until people come near. */
function observe(element: Element, onNear: () => void): () => void {
  if (reactions.size === 0) {
    addEventListener('scroll', lookSoon, { passive: true, capture: true })
    addEventListener('resize', lookSoon)
    // Whatever folds, comes or goes changes the height of the page.
    sizes?.observe(document.body)
  }
  reactions.set(element, onNear)
  lookSoon()
  return () => {
    reactions.delete(element)
    if (reactions.size > 0) return
    removeEventListener('scroll', lookSoon, { capture: true })
    removeEventListener('resize', lookSoon)
    sizes?.unobserve(document.body)
  }
}

function lookSoon(): void {
  if (frame === 0) frame = requestAnimationFrame(look)
}

/**
 * Looks in each list for its first note that is near, and goes on from there. A browser's own observer would measure
 * every note of a thousand in every frame, also while nothing scrolls.
 */
function look(): void {
  frame = 0
  const lists = new Set([...reactions.keys()].map((element) => element.parentElement))
  const found: (() => void)[] = []
  for (const list of lists) {
    const notes = list?.children
    if (!notes) continue
    const boxOf = (at: number) => notes[at]?.getBoundingClientRect() ?? new DOMRect()
    for (let at = firstWhere(notes.length, (one) => boxOf(one).bottom > -near); at < notes.length; at++) {
      if (boxOf(at).top > innerHeight + near) break
      const reaction = reactions.get(notes[at] as Element)
      if (reaction) found.push(reaction)
    }
  }
  for (const reaction of found) reaction()
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
