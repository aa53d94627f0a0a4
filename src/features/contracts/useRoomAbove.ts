import { useEffect } from 'react'

/** Keeps what comes into sight by itself, such as a focused cell, from under the bar. Told here: `:has` slows scrolling. */
export function useRoomAbove(isThere: boolean): void {
  useEffect(() => {
    const { dataset } = document.documentElement
    if (isThere) dataset.bar = 'chosen'
    return () => {
      delete dataset.bar
    }
  }, [isThere])
}
