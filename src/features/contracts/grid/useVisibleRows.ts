import { type RefObject, useEffect, useState } from 'react'

/** Lines beyond the edge of the frame that are ready before somebody scrolls to them. */
const spare = 10
/** Lines that come in together, so that scrolling renders in few steps. */
const step = 5
/** The height of a line in rem; the stylesheet says the same. */
const lineHeight = 2.75
const usualHeight = 44

export type Visible = {
  readonly first: number
  /** The one after the last. */
  readonly end: number
  /** The height of one line in pixels. */
  readonly height: number
}

/** Which of many lines of the same height stand inside a frame that scrolls, with some to spare on either side. */
export function useVisibleRows(frame: RefObject<HTMLElement | null>, count: number): Visible {
  const [{ top, inFrame, height }, setPlace] = useState({ top: 0, inFrame: 20, height: usualHeight })

  useEffect(() => {
    const box = frame.current
    if (!box) return
    const sizes = { line: usualHeight, box: box.clientHeight }
    const look = () => {
      const firstInFrame = Math.floor(box.scrollTop / sizes.line)
      const next = {
        top: firstInFrame - (firstInFrame % step),
        inFrame: Math.ceil(sizes.box / sizes.line),
        height: sizes.line,
      }
      setPlace((place) =>
        place.top === next.top && place.inFrame === next.inFrame && place.height === next.height
          ? place
          : next,
      )
    }
    // Measured when the frame changes, not with every scroll: asking makes the browser lay out.
    const measure = () => {
      sizes.line = lineHeight * Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
      sizes.box = box.clientHeight
      look()
    }
    box.addEventListener('scroll', look, { passive: true })
    const observer = new ResizeObserver(measure)
    observer.observe(box)
    return () => {
      box.removeEventListener('scroll', look)
      observer.disconnect()
    }
  }, [frame])

  // A shorter list may have been asked for since the last scroll.
  const start = Math.max(0, Math.min(top, count - inFrame))
  return {
    first: Math.max(0, start - spare),
    end: Math.min(count, start + inFrame + step + spare),
    height,
  }
}
