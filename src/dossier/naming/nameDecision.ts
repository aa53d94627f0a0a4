import { isDecision } from '../../content/decisions'
import { isSettlement, type JournalEntry } from '../../workflow/journal'
import type { Words } from './context'

/** A decision in words; an entry without one went back or settled a dispute. */
export function nameDecision(entry: JournalEntry, thread: readonly JournalEntry[], words: Words): string {
  const { event, continues } = entry
  if (event !== null) {
    return isDecision(event) ? words(`decisions:${event}`) : words('decisions:unknown', { event })
  }
  if (continues === null) return words('decisions:wentToStart')
  return words(isSettlement(entry, thread) ? 'decisions:settled' : 'decisions:wentBack')
}
