import { startTransition, useEffect, useState } from 'react'

/** So many notes of a list stand there at once; the rest of a long list follows in the same breath. */
const firstNotes = 8

/**
 * The notes of a list that are rendered now: the first of them when the screen opens, and all of them right after, in
 * small tasks that leave the page responsive.
 */
export function useRest(notes: readonly string[], atOnce: boolean): readonly string[] {
  const [all, setAll] = useState(atOnce)
  useEffect(() => {
    startTransition(() => setAll(true))
  }, [])
  return all ? notes : notes.slice(0, firstNotes)
}
