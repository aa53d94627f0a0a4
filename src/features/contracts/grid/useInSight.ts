import { type RefObject, useLayoutEffect, useState } from 'react'
import { frozenColumns, gridColumns, lastingColumns, lineHeight } from './layout'

/** Lines beyond the edge of the frame that are ready before somebody scrolls to them. */
const spare = 8
/** Up to so many lines, all columns are in the page. */
const fewLines = 100
/** Columns beyond the edge of the frame that are ready. */
const spareColumns = 1
const usualHeight = 44

export type ColumnsInSight = {
  readonly first: number
  /** The one after the last. */
  readonly end: number
  /** The width of the columns that are left out before the first, in pixels. */
  readonly before: number
}

export type InSight = {
  readonly first: number
  /** The one after the last. */
  readonly end: number
  /** The height of one line in pixels. */
  readonly height: number
  readonly columns: ColumnsInSight
  /** Whether the frame is scrolled sideways, so that the frozen columns have to stay behind. */
  readonly aside: boolean
}

const allColumns: ColumnsInSight = { first: lastingColumns, end: gridColumns.length, before: 0 }

const usual = { top: 0, inFrame: 20, height: usualHeight, columns: allColumns, aside: false }

/**
 * Which of many lines of the same height, and which columns, stand inside the frame that they scroll in, with some to
 * spare. `lines` is the element that holds them.
 */
export function useInSight(lines: RefObject<HTMLElement | null>, count: number): InSight {
  const [{ top, inFrame, height, columns, aside }, setPlace] = useState(usual)

  useLayoutEffect(() => {
    const box = lines.current?.closest('section')
    if (!box) return
    const sizes = { line: usualHeight, height: 0, width: 0, columns: [] as readonly number[] }
    const look = () => {
      const { scrollLeft } = box
      const next = {
        top: Math.floor(box.scrollTop / sizes.line),
        inFrame: Math.ceil(sizes.height / sizes.line),
        height: sizes.line,
        columns: columnsBetween(sizes.columns, scrollLeft, scrollLeft + sizes.width),
        aside: scrollLeft !== 0,
      }
      setPlace((place) => {
        const columns = isSame(place.columns, next.columns) ? place.columns : next.columns
        const now = { ...next, columns }
        return isSame(place, now) ? place : now
      })
    }
    // Measured when the frame changes, not with every scroll: asking makes the browser lay out.
    const measure = () => {
      sizes.line = lineHeight()
      sizes.height = box.clientHeight
      sizes.width = box.clientWidth
      sizes.columns = [...box.querySelectorAll<HTMLElement>('thead th')].map((head) => head.offsetWidth)
      look()
    }
    measure()
    box.addEventListener('scroll', look, { passive: true })
    const observer = new ResizeObserver(measure)
    observer.observe(box)
    return () => {
      box.removeEventListener('scroll', look)
      observer.disconnect()
    }
  }, [lines])

  // A shorter list may have been asked for since the last scroll.
  const start = Math.max(0, Math.min(top, count - inFrame))
  return {
    first: Math.max(0, start - spare),
    end: Math.min(count, start + inFrame + 1 + spare),
    height,
    columns: count > fewLines ? columns : allColumns,
    aside,
  }
}

/** The columns that show something between two places in the row, without those that are always there. */
function columnsBetween(widths: readonly number[], left: number, right: number): ColumnsInSight {
  const frozen = sum(widths.slice(0, frozenColumns))
  let at = sum(widths.slice(0, lastingColumns))
  const edges = widths.slice(lastingColumns).map((width) => {
    at += width
    return at
  })
  const firstInSight = edges.findIndex((edge) => edge > left + frozen)
  const pastSight = edges.findIndex((edge) => edge >= right)
  const first = Math.max(0, (firstInSight < 0 ? edges.length : firstInSight) - spareColumns)
  const end = pastSight < 0 ? edges.length : Math.min(edges.length, pastSight + 1 + spareColumns)
  const before = sum(widths.slice(lastingColumns, lastingColumns + first))
  return { first: lastingColumns + first, end: lastingColumns + end, before }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

function isSame<Values extends object>(one: Values, other: Values): boolean {
  return (Object.keys(one) as (keyof Values)[]).every((key) => one[key] === other[key])
}
