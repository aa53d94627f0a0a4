import { type RefObject, useLayoutEffect } from 'react'

/** Tells a frame how much of it its sticky headers take, so that no cell that is gone to ends up behind them. */
export function useStickyRoom(frame: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const box = frame.current
    const head = box?.querySelector('thead')
    const corner = box?.querySelector('thead th')
    if (!box || !head || !corner) return
    const measure = () => {
      box.style.scrollPaddingBlockStart = `${head.offsetHeight}px`
      box.style.scrollPaddingInlineStart = `${corner.getBoundingClientRect().width}px`
    }
    const observer = new ResizeObserver(measure)
    observer.observe(head)
    observer.observe(corner)
    return () => observer.disconnect()
  }, [frame])
}
