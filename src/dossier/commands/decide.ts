import type { Decision } from '../../content/decisions'
import { AppError } from '../../errors'
import { type JournalEntry, type Telling, tell } from '../../workflow/journal'
import type { DossierDraft } from '../document/draft'
import { readEntry } from '../document/entries'

/** What comes with every entry: an id of its own, who decided, and when by that person's clock. */
export type Signed = { readonly id: string; readonly by: string; readonly at: string }

type NewDecision = Signed & {
  readonly thread: string
  readonly event: Decision
  readonly basis?: JournalEntry['basis']
  readonly said?: JournalEntry['said']
}

/**
 * Records a decision at the end of its thread. Endings that say the same are closed on the way, so that one ending is
 * left. A dispute has to be settled first.
 */
export function decide(draft: DossierDraft, { basis = {}, said = {}, ...decision }: NewDecision): void {
  const { endings, rivals } = tellThread(draft, decision.thread)
  if (rivals.length > 0) {
    throw new AppError('decision.notPossible', { thread: decision.thread, event: decision.event })
  }
  const [last, ...same] = endings
  record(draft, { ...decision, basis, said, continues: last?.id ?? null, closes: same.map(({ id }) => id) })
}

/** Settles a dispute: the story goes on from one ending, and the others are closed. */
export function settle(
  draft: DossierDraft,
  {
    winner,
    said = {},
    ...signed
  }: Signed & { readonly winner: string; readonly said?: JournalEntry['said'] },
): void {
  const { thread } = entryOf(draft, winner)
  const { endings } = tellThread(draft, thread)
  const closes = endings.map(({ id }) => id).filter((id) => id !== winner)
  record(draft, { ...signed, thread, event: null, basis: {}, said, continues: winner, closes })
}

/**
 * Goes back to an earlier decision: the story goes on from there, and every present ending is closed. Nothing is
 * deleted. `to` is an entry's id, or `null` with a thread for "before the first decision".
 */
export function goBack(
  draft: DossierDraft,
  {
    to,
    thread,
    said = {},
    ...signed
  }: Signed & {
    readonly to: string | null
    readonly thread: string
    readonly said?: JournalEntry['said']
  },
): void {
  if (to !== null) entryOf(draft, to)
  const { endings } = tellThread(draft, thread)
  const closes = endings.map(({ id }) => id).filter((id) => id !== to)
  record(draft, { ...signed, thread, event: null, basis: {}, said, continues: to, closes })
}

function tellThread(draft: DossierDraft, thread: string): Telling {
  const entries = [...draft.journal.entries()].flatMap(([id, value]) => readEntry(value, id) ?? [])
  return tell(entries.filter((entry) => entry.thread === thread))
}

function entryOf(draft: DossierDraft, id: string): JournalEntry {
  const entry = readEntry(draft.journal.get(id), id)
  if (!entry) throw new AppError('decision.unknownEntry', { id })
  return entry
}

function record(draft: DossierDraft, { id, ...entry }: JournalEntry): void {
  draft.journal.set(id, { ...entry })
}
