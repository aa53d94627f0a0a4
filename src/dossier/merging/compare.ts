import * as Y from 'yjs'
import { type Plain, same } from '../document/plain'
import { splitKey } from '../document/recordKey'
import { isAside, isFact, type Root, roots } from '../document/roots'
import { isKind, kindOf } from '../kinds'
import { everyKey, lastItem } from './lastItem'

/** One value that differs between two copies of a dossier. Nothing stands for a value that is not there. */
export type Difference = {
  readonly root: Root
  readonly key: string
  readonly mine: Plain | undefined
  readonly theirs: Plain | undefined
}

/**
 * Something that both sides changed, each without knowing of the other: a `value`, or a `removal` of a record by one
 * while the other went on working in it. `advised` is what stands if nobody chooses.
 */
export type Conflict = {
  readonly id: string
  readonly kind: 'value' | 'removal'
  readonly root: Root
  readonly key: string
  readonly mine: Plain
  readonly theirs: Plain
  readonly advised: Side
}

export type Side = 'mine' | 'theirs'

export type Comparison = {
  /** New, changed or removed in the other copy only: comes in with a merge. */
  readonly there: readonly Difference[]
  /** New, changed or removed in this copy only: stays as it is. */
  readonly here: readonly Difference[]
  readonly conflicts: readonly Conflict[]
  /** Whether the copies share any history. Two dossiers that never met can be merged too, but seldom should be. */
  readonly related: boolean
}

/** What both sides wrote apart, where nothing is lost or asked: the outcome of Yjs stands. */
const unasked: readonly string[] = ['about/version', 'about/createdAt']

type Clocks = ReadonlyMap<number, number>

/**
 * Compares two copies of a dossier without changing either. Which side is newer is told by what each has seen of the
 * other, never by a clock. Where one side wrote a value and the other took it away, the value stands: taking it away
 * again is easy, and writing it again is not.
 */
export function compare(mine: Y.Doc, theirs: Y.Doc): Comparison {
  const seen = { mine: clocksOf(mine), theirs: clocksOf(theirs) }
  const here: Difference[] = []
  const there: Difference[] = []
  const conflicts: Conflict[] = []
  for (const root of roots) {
    const maps = { mine: mine.getMap<Plain>(root), theirs: theirs.getMap<Plain>(root) }
    for (const key of new Set([...everyKey(maps.mine), ...everyKey(maps.theirs)])) {
      const difference = { root, key, mine: maps.mine.get(key), theirs: maps.theirs.get(key) }
      if (same(difference.mine, difference.theirs)) continue
      const newer = newerSide(difference, lastItem(maps.mine, key), lastItem(maps.theirs, key), seen)
      if (newer === 'theirs') there.push(difference)
      else if (newer === 'mine') here.push(difference)
      else if (isAsked(root, key)) conflicts.push(conflictOf(difference))
    }
  }
  const removals = [
    ...removalConflicts(there, here, conflicts, 'theirs'),
    ...removalConflicts(here, there, conflicts, 'mine'),
  ]
  const asked = new Set(removals.map(({ id }) => id))
  const rest = (differences: Difference[]) => differences.filter((one) => !asked.has(idOf(one)))
  return {
    there: rest(there),
    here: rest(here),
    conflicts: [...conflicts, ...removals],
    related: [...seen.mine.keys()].some((client) => seen.theirs.has(client)),
  }
}

/** Which side has seen the other's last writing and went on; neither, if both wrote apart and both left a value. */
function newerSide(
  { mine, theirs }: Difference,
  here: Y.ID | undefined,
  there: Y.ID | undefined,
  seen: Record<Side, Clocks>,
): Side | undefined {
  if (!here) return 'theirs'
  if (!there) return 'mine'
  // The same writing, taken away on one side.
  if (Y.compareIDs(here, there)) return mine === undefined ? 'mine' : 'theirs'
  const theyKnowMine = knows(seen.theirs, here)
  const iKnowTheirs = knows(seen.mine, there)
  if (theyKnowMine !== iKnowTheirs) return theyKnowMine ? 'theirs' : 'mine'
  if (mine === undefined) return 'theirs'
  return theirs === undefined ? 'mine' : undefined
}

function knows(clocks: Clocks, { client, clock }: Y.ID): boolean {
  return (clocks.get(client) ?? 0) > clock
}

function clocksOf(document: Y.Doc): Clocks {
  return Y.decodeStateVector(Y.encodeStateVector(document))
}

function isAsked(root: Root, key: string): boolean {
  if (isFact(root) || isAside(root) || unasked.includes(`${root}/${key}`)) return false
  return !isPlacing(root, splitKey(key).field)
}

/** Two people who moved the same line, or stand at another phase, disagree about nothing that anybody wrote. */
function isPlacing(root: Root, field: string): boolean {
  return isKind(root) && kindOf(root).placing.includes(field)
}

function conflictOf(difference: Difference): Conflict {
  const { root, key, mine = null, theirs = null } = difference
  const removal = isKind(root) && splitKey(key).field === 'removed'
  const kind = removal ? 'removal' : 'value'
  return {
    id: idOf(difference),
    kind,
    root,
    key,
    mine,
    theirs,
    advised: removal && !mine ? 'mine' : 'theirs',
  }
}

/** Records that `remover` took away while the other side went on working in them. By advice they stay. */
function removalConflicts(
  byRemover: readonly Difference[],
  byOther: readonly Difference[],
  byBoth: readonly Conflict[],
  remover: Side,
): readonly Conflict[] {
  const worked = new Set([...byOther, ...byBoth].flatMap(({ root, key }) => workedRecord(root, key)))
  return byRemover.flatMap((difference): readonly Conflict[] => {
    const { root, key } = difference
    if (!isKind(root) || splitKey(key).field !== 'removed' || difference[remover] !== true) return []
    if (!worked.has(`${root}/${splitKey(key).id}`)) return []
    const mine = remover === 'mine'
    const advised = mine ? 'theirs' : 'mine'
    return [{ id: idOf(difference), kind: 'removal', root, key, mine, theirs: !mine, advised }]
  })
}

function workedRecord(root: Root, key: string): readonly string[] {
  const { id, field } = splitKey(key)
  return isKind(root) && !isPlacing(root, field) && field !== 'removed' ? [`${root}/${id}`] : []
}

function idOf({ root, key }: Pick<Difference, 'root' | 'key'>): string {
  return `${root}/${key}`
}
