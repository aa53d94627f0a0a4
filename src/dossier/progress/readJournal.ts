import { type JournalEntry, storyOf, tell } from '../../workflow/journal'
import type { DossierView } from '../document/view'
import { progressOf } from './progressOf'

/** How an entry stands in its thread: what holds now, what led to it, what was left behind, what waits for a choice. */
export type Standing = 'holds' | 'earlier' | 'past' | 'rival'
export type JournalLine = {
  readonly entry: JournalEntry
  readonly standing: Standing
  /** Whether going back to it would change anything. */
  readonly canGoBack: boolean
  /** Whether its thread begins here, so that people may want to go back to before it. */
  readonly isBeginning: boolean
}

const known = new WeakMap<DossierView['journal'], readonly JournalLine[]>()

/** The journal from new to old, each entry with how it stands in its thread. Same list until something is decided. */
export function readJournal(view: Pick<DossierView, 'journal'>): readonly JournalLine[] {
  const before = known.get(view.journal)
  if (before) return before
  const lines = [...progressOf(view).threads.values()].flatMap(readThread).sort(newestFirst)
  known.set(view.journal, lines)
  return lines
}

function readThread(thread: readonly JournalEntry[]): readonly JournalLine[] {
  const entries = new Map(thread.map((entry) => [entry.id, entry]))
  const { endings, rivals } = tell(thread)
  const stories = endings.map((ending) => storyOf(ending, entries))
  const shared = (entry: JournalEntry) => stories.filter((story) => story.includes(entry)).length
  const decidedIn = (story: readonly JournalEntry[]) => story.filter(({ event }) => event !== null)
  // In a dispute what both sides still share holds on; else the last decision of each ending, which say the same.
  const now =
    rivals.length > 0
      ? [decidedIn(stories[0] ?? []).findLast((entry) => shared(entry) === stories.length)]
      : stories.map((story) => decidedIn(story).at(-1))
  return thread.map((entry) => {
    const standing = standingOf(entry, now.includes(entry), shared(entry), stories.length, rivals.length > 0)
    return {
      entry,
      standing,
      canGoBack: entry.event !== null && (standing !== 'holds' || rivals.length > 0),
      isBeginning: shared(entry) > 0 && entry.continues === null && entry.event !== null,
    }
  })
}

function standingOf(
  entry: JournalEntry,
  isNow: boolean,
  within: number,
  endings: number,
  disputed: boolean,
): Standing {
  if (isNow) return 'holds'
  if (within === 0) return 'past'
  return disputed && within < endings && entry.event !== null ? 'rival' : 'earlier'
}

function newestFirst({ entry: a }: JournalLine, { entry: b }: JournalLine): number {
  if (a.at !== b.at) return a.at < b.at ? 1 : -1
  return a.id < b.id ? 1 : -1
}
