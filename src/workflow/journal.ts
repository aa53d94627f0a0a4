import type { Decision } from '../content/decisions'

/**
 * One decision of a person. Entries are plain values under unique ids; nobody edits or deletes one, so that
 * merging two dossiers is a plain union.
 */
export type JournalEntry = {
  readonly id: string
  /** What the decision is about: 'commitment', 'commitment/occasion', 'k3/tender' or 'k3/tender/market'. */
  readonly thread: string
  /** `null` decides nothing: it settles a dispute or goes back. */
  readonly event: Decision | null
  readonly continues: string | null
  readonly closes: readonly string[]
  /** What was true then: `{ answered: 11, asked: 12 }`. */
  readonly basis: Readonly<Record<string, number>>
  /** What was said with it, such as a reason, a date or a lesson. */
  readonly said: Readonly<Record<string, string>>
  readonly by: string
  /** ISO time, for reading only: the clocks of two laptops differ. */
  readonly at: string
}

export type Telling = {
  /** The decisions that all endings share, first to last. */
  readonly agreed: readonly Decision[]
  /** The endings that differ: a dispute, if there are any. In the order of their ids. */
  readonly rivals: readonly JournalEntry[]
  /** The entries that nothing continues or closes. A new entry continues the first and closes the others. */
  readonly endings: readonly JournalEntry[]
}

/** What a thread tells: the decisions that all its endings share, and those endings if they differ. */
export function tell(thread: readonly JournalEntry[]): Telling {
  const entries = new Map(thread.map((entry) => [entry.id, entry]))
  const past = new Set(thread.flatMap(({ continues, closes }) => [continues, ...closes]))
  // In the order of their ids, so that two laptops with the same entries tell the same.
  const endings = thread.filter(({ id }) => !past.has(id)).sort((a, b) => (a.id < b.id ? -1 : 1))
  const [story = [], ...others] = endings.map((ending) => decisionsUntil(ending, entries))
  const fork = story.findIndex((event, i) => others.some((other) => other[i] !== event))
  const agreed = fork < 0 ? story : story.slice(0, fork)
  const differ = [story, ...others].some(({ length }) => length > agreed.length)
  return { agreed, rivals: differ ? endings : [], endings }
}

/** The entries that lead to an ending, first to last, the ending included. */
export function storyOf(
  ending: JournalEntry,
  entries: ReadonlyMap<string, JournalEntry>,
): readonly JournalEntry[] {
  const story: JournalEntry[] = []
  const seen = new Set<string>()
  for (let entry: JournalEntry | undefined = ending; entry && !seen.has(entry.id); ) {
    seen.add(entry.id)
    story.push(entry)
    entry = entries.get(entry.continues ?? '')
  }
  return story.reverse()
}

function decisionsUntil(ending: JournalEntry, entries: ReadonlyMap<string, JournalEntry>): Decision[] {
  return storyOf(ending, entries).flatMap(({ event }) => (event ? [event] : []))
}

/**
 * What going back to an entry would change in its thread: decisions that no longer hold, and earlier ones that hold
 * again. `to` is an entry's id, or `null` for "before the first decision".
 */
export function goingBack(thread: readonly JournalEntry[], to: string | null) {
  const entries = new Map(thread.map((entry) => [entry.id, entry]))
  const decisionsIn = (ending: JournalEntry | undefined) =>
    ending ? storyOf(ending, entries).filter(({ event }) => event !== null) : []
  const now = new Set(tell(thread).endings.flatMap(decisionsIn))
  const then = new Set(decisionsIn(entries.get(to ?? '')))
  return {
    undone: [...now].filter((entry) => !then.has(entry)),
    restored: [...then].filter((entry) => !now.has(entry)),
  }
}

/** Whether an entry that decides nothing settled a dispute: what it continues was an ending, not a way back. */
export function isSettlement(
  { id, event, continues }: JournalEntry,
  thread: readonly JournalEntry[],
): boolean {
  if (event !== null || continues === null) return false
  return !thread.some((other) => other.id !== id && other.continues === continues)
}

/** The journal by thread, for replaying each subject on its own. */
export function threadsOf(journal: Iterable<JournalEntry>): ReadonlyMap<string, readonly JournalEntry[]> {
  const threads = new Map<string, JournalEntry[]>()
  for (const entry of journal) {
    const thread = threads.get(entry.thread)
    if (thread) thread.push(entry)
    else threads.set(entry.thread, [entry])
  }
  return threads
}
