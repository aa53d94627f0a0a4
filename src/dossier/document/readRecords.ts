import type { Action } from '../kinds/action'
import type { OwnExample } from '../kinds/example'
import type { Opportunity } from '../kinds/opportunity'
import type { Talk } from '../kinds/talk'
import type { DossierView } from './view'

type Ranked = { readonly id: string; readonly rank: string; readonly removed: boolean }

const inOrder = (a: Ranked, b: Ranked) =>
  a.rank === b.rank ? (a.id < b.id ? -1 : 1) : a.rank < b.rank ? -1 : 1

const memory = new WeakMap<object, readonly Ranked[]>()

/** What a root of records holds, without what was removed, in the order people gave it. */
function readRanked<T extends Ranked>(records: Readonly<Record<string, T>>): readonly T[] {
  const known = memory.get(records)
  if (known) return known as readonly T[]
  const list = Object.values(records)
    .filter(({ removed }) => !removed)
    .sort(inOrder)
  memory.set(records, list)
  return list
}

/** The opportunities of a dossier, in order. The same list comes back until one of them changes. */
export function readOpportunities({
  opportunities,
}: Pick<DossierView, 'opportunities'>): readonly Opportunity[] {
  return readRanked(opportunities)
}

/** The actions of a dossier, done ones included, in order. */
export function readActions({ actions }: Pick<DossierView, 'actions'>): readonly Action[] {
  return readRanked(actions)
}

/** The practice examples that people wrote themselves, in order. */
export function readOwnExamples({ examples }: Pick<DossierView, 'examples'>): readonly OwnExample[] {
  return readRanked(examples)
}

/** The talks of a dossier, in order. The same list comes back until one of them changes. */
export function readTalks({ talks }: Pick<DossierView, 'talks'>): readonly Talk[] {
  return readRanked(talks)
}
