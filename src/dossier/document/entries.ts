import { isDecision } from '../../content/decisions'
import type { JournalEntry } from '../../workflow/journal'
import { fieldsIn, type Plain } from './plain'

export type Entries = Readonly<Record<string, JournalEntry>>

/** An entry of the journal, or nothing if the value is none. A decision of a newer version stays recognisable. */
export function readEntry(value: Plain | undefined, id: string): JournalEntry | undefined {
  const { thread, event, continues, closes, basis, said, by, at } = fieldsIn(value) ?? {}
  if (typeof thread !== 'string' || (event !== null && typeof event !== 'string')) return undefined
  return {
    id,
    thread,
    event: event as JournalEntry['event'],
    continues: typeof continues === 'string' ? continues : null,
    closes: Array.isArray(closes) ? closes.filter((one): one is string => typeof one === 'string') : [],
    basis: onlyOf('number', basis),
    said: onlyOf('string', said),
    by: typeof by === 'string' ? by : '',
    at: typeof at === 'string' ? at : '',
  }
}

/** Whether the dossier holds a decision that this version does not know: it then opens read-only. */
export function holdsUnknownDecision(journal: Entries): boolean {
  const known = unknownBefore.get(journal)
  if (known !== undefined) return known
  const holds = Object.values(journal).some(({ event }) => event !== null && !isDecision(event))
  unknownBefore.set(journal, holds)
  return holds
}

/** Asked after every change, while the journal mostly stays. */
const unknownBefore = new WeakMap<Entries, boolean>()

function onlyOf<Type extends 'number' | 'string'>(type: Type, value: Plain | undefined) {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : []
  return Object.fromEntries(entries.filter(([, one]) => typeof one === type)) as Record<
    string,
    Type extends 'number' ? number : string
  >
}
