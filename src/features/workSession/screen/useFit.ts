import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { fitBoxes } from './fitBoxes'

type Fitted = { readonly content: unknown; readonly size: string; readonly cuts: readonly number[] }

/**
 * Finds the largest letters at which everything fits on a board, and at the smallest how much of it does. The board holds
 * boxes (`data-box`) with what lies in them (`data-item`). Gives the board's ref, and per box how many items fit;
 * nothing while that is measured, when all of them should stand there. `content` is what they show.
 */
export function useFit(content: unknown): {
  readonly board: RefObject<HTMLDivElement | null>
  readonly cuts: readonly number[] | undefined
} {
  const board = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState('')
  const [fitted, setFitted] = useState<Fitted>()
  const stands = fitted !== undefined && fitted.content === content && fitted.size === size
  const cuts = stands ? fitted.cuts : undefined

  useLayoutEffect(() => {
    if (board.current && !cuts) setFitted({ content, size, cuts: fitBoxes(board.current) })
  }, [content, size, cuts])

  useEffect(() => {
    const element = board.current
    if (!element) return
    const observer = new ResizeObserver(() => setSize(`${element.clientWidth} × ${element.clientHeight}`))
    observer.observe(element)
    // Letters of another typeface are of another size.
    void document.fonts.ready.then(() => setSize('with its typeface'))
    return () => observer.disconnect()
  }, [])

  return { board, cuts }
}
