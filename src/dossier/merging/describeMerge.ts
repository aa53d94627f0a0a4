import * as Y from 'yjs'
import { type JournalEntry, tell, threadsOf } from '../../workflow/journal'
import { splitKey } from '../document/recordKey'
import { type FactRoot, isAside, isFact, type Root } from '../document/roots'
import { viewOf } from '../document/snapshot'
import type { DossierView } from '../document/view'
import { isKind } from '../kinds'
import { type Comparison, compare, type Difference } from './compare'

/** One thing that a merge brings in: an answer, a tick, or a record with the fields that differ. */
export type Arrival = {
  readonly kind: 'added' | 'changed' | 'removed'
  readonly root: ArrivalRoot
  /** The key of a plain value ('commitment/occasion/why'), or the id of a record. */
  readonly id: string
  readonly differences: readonly Difference[]
}

/** Not knowing an answer counts as an answer. */
export type ArrivalRoot = Exclude<Root, 'unknowns' | 'setAside' | FactRoot>

export type MergeDescription = {
  readonly comparison: Comparison
  /** What the other copy says, to name things by. */
  readonly theirs: DossierView
  readonly arrivals: readonly Arrival[]
  /** Decisions that come in. */
  readonly decisions: readonly JournalEntry[]
  /** Threads in which the copies decided different things, and did not before. */
  readonly disputes: readonly { readonly thread: string; readonly rivals: readonly JournalEntry[] }[]
}

/** Tells what merging another copy into a dossier would do. `theirs` is a whole Yjs state in V2 encoding. */
export function describeMerge(mine: Y.Doc, theirs: Uint8Array): MergeDescription {
  const other = new Y.Doc()
  Y.applyUpdateV2(other, theirs)
  const comparison = compare(mine, other)
  const views = { mine: viewOf(mine), theirs: viewOf(other) }
  other.destroy()
  return {
    comparison,
    theirs: views.theirs,
    arrivals: arrivalsOf(comparison.there, views.mine, views.theirs),
    decisions: Object.values(views.theirs.journal).filter(({ id }) => !views.mine.journal[id]),
    disputes: newDisputes(views.mine.journal, views.theirs.journal),
  }
}

function arrivalsOf(
  there: readonly Difference[],
  mine: DossierView,
  theirs: DossierView,
): readonly Arrival[] {
  const groups = new Map<string, Omit<Arrival, 'kind' | 'differences'> & { differences: Difference[] }>()
  for (const difference of there) {
    const root = difference.root === 'unknowns' ? 'answers' : difference.root
    if (isAside(root) || isFact(root)) continue
    const id = isKind(root) ? splitKey(difference.key).id : difference.key
    const group = groups.get(`${root}/${id}`)
    if (group) group.differences.push(difference)
    else groups.set(`${root}/${id}`, { root, id, differences: [difference] })
  }
  return [...groups.values()].flatMap((group) => {
    const kind = kindOf(has(mine, group.root, group.id), has(theirs, group.root, group.id))
    return kind ? [{ ...group, kind }] : []
  })
}

function kindOf(before: boolean, after: boolean): Arrival['kind'] | undefined {
  if (before) return after ? 'changed' : 'removed'
  return after ? 'added' : undefined
}

function has(view: DossierView, root: ArrivalRoot, id: string): boolean {
  if (isKind(root)) return view[root][id]?.removed === false
  if (root === 'answers') return view.answers[id] !== undefined || view.unknowns[id] !== undefined
  const value = (view[root] as Readonly<Record<string, unknown>>)[id]
  return value !== undefined && value !== ''
}

function newDisputes(mine: DossierView['journal'], theirs: DossierView['journal']) {
  const before = threadsOf(Object.values(mine))
  const after = threadsOf(Object.values({ ...theirs, ...mine }))
  return [...after].flatMap(([thread, entries]) => {
    const { rivals } = tell(entries)
    const isNew = rivals.length > 0 && tell(before.get(thread) ?? []).rivals.length === 0
    return isNew ? [{ thread, rivals }] : []
  })
}
