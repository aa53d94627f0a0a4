import { type JournalEntry, storyOf, tell } from '../workflow/journal'
import { progressOf } from './progress'
import type { DossierView } from './view'

/** How an entry stands in its thread: it holds, it was left behind, or it waits for a choice. */
export type Standing = 'holds' | 'past' | 'rival'
export type JournalLine = {
  readonly entry: JournalEntry
  readonly standing: Standing
  /** Whether this is where its thread ends, so that there is nothing to go back over. */
  readonly isEnding: boolean
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
  const stories = endings.map((ending) => new Set(storyOf(ending, entries)))
  return thread.map((entry) => {
    const within = stories.filter((story) => story.has(entry)).length
    const holds = rivals.length === 0 ? within > 0 : within === stories.length
    return {
      entry,
      standing: holds ? 'holds' : within > 0 ? 'rival' : 'past',
      isEnding: endings.length === 1 && endings[0] === entry,
      isBeginning: holds && entry.continues === null && entry.event !== null,
    }
  })
}

function newestFirst({ entry: a }: JournalLine, { entry: b }: JournalLine): number {
  if (a.at !== b.at) return a.at < b.at ? 1 : -1
  return a.id < b.id ? 1 : -1
}
