import type { JournalEntry } from '../../workflow/journal'
import { storyOf, tell, threadsOf } from '../../workflow/journal'
import { memoise } from '../document/memoise'
import { type Plain, same } from '../document/plain'
import type { Root } from '../document/roots'
import { defaultOf, valueIn } from '../document/valueIn'
import type { DossierView } from '../document/view'
import { isKind, type Kind } from '../kinds'
import { readWorkKey } from './workKey'

/** Everything that a session made or changed and that still stands. */
export type SessionWork = {
  /** Records that were made in it, such as a note or an opportunity. */
  readonly made: readonly { readonly root: Kind; readonly id: string }[]
  /** Values that were there before, and what they say now. */
  readonly changed: readonly {
    readonly root: Root
    readonly key: string
    readonly was: Plain | undefined
    readonly now: Plain | undefined
  }[]
  /** Decisions that were taken in it and still hold, first to last. */
  readonly decisions: readonly JournalEntry[]
}

const workOf = memoise(([view]: readonly [DossierView], session) => collect(view, session))

/** What was made in a session. The same object while the view stands. */
export function readSessionWork(view: DossierView, session: string): SessionWork {
  return workOf([view], session)
}

function collect(view: DossierView, session: string): SessionWork {
  const made: { root: Kind; id: string }[] = []
  const changed: { root: Root; key: string; was: Plain | undefined; now: Plain | undefined }[] = []
  const decided = new Set<string>()
  for (const [path, work] of Object.entries(view.sessionWork)) {
    const of = readWorkKey(path)
    if (of?.session !== session) continue
    const { root, key } = of
    if (root === 'journal') decided.add(key)
    else if (work.made) {
      if (isKind(root) && view[root][key]?.removed === false) made.push({ root, id: key })
    } else {
      const now = valueIn(view, root, key)
      if (!same(work.was ?? defaultOf(root, key), now)) changed.push({ root, key, was: work.was, now })
    }
  }
  return { made, changed, decisions: standing(view, decided) }
}

/**
 * Those of the entries that the present story of their thread still tells, first to last. Within a thread the story says
 * what came first, because the clocks of two laptops differ.
 */
function standing(view: DossierView, ids: ReadonlySet<string>): readonly JournalEntry[] {
  if (ids.size === 0) return []
  return [...threadsOf(Object.values(view.journal)).values()]
    .flatMap((thread) => {
      const entries = new Map(thread.map((entry) => [entry.id, entry]))
      const story = new Set(tell(thread).endings.flatMap((ending) => storyOf(ending, entries)))
      let latest = ''
      return [...story]
        .filter(({ id, event }) => event !== null && ids.has(id))
        .map((entry) => {
          latest = entry.at > latest ? entry.at : latest
          return { entry, latest }
        })
    })
    .toSorted((a, b) => (a.latest < b.latest ? -1 : a.latest > b.latest ? 1 : 0))
    .map(({ entry }) => entry)
}
