import type { Kind } from '../../dossier/kinds'
import type { SearchDocument } from '../../workflow/search/createSearch'

/** What is found beside the records of a dossier. Words: `search.kinds`; those of a record: `kinds.<kind>.one`. */
type OtherKind =
  | 'answer'
  | 'journal'
  | 'card'
  | 'screen'
  | 'step'
  | 'part'
  | 'instrument'
  | 'term'
  | 'example'

/** Something that was found: what it is, and where to go. */
export type Found = SearchDocument & { readonly kind: Kind | OtherKind; readonly href: string }

/**
 * What comes first of things that fit as well: what people wrote themselves, then what they do next in the method,
 * then what explains it.
 */
const weights: Readonly<Record<OtherKind, number>> & { readonly [K in Kind]?: number } = {
  opportunities: 1.6,
  contracts: 1.4,
  actions: 1.35,
  talks: 1.3,
  sessions: 1.3,
  sessionPoints: 1.3,
  canvases: 1.4,
  activities: 0.9,
  roles: 1.2,
  answer: 1.25,
  journal: 0.9,
  card: 0.8,
  screen: 1.5,
  step: 1.2,
  part: 1.2,
  term: 1.15,
  instrument: 1.15,
  example: 1,
}

/** Of a kind of record without a weight of its own. */
const ofRecords = 1.25

/** Makes something findable. */
export function found(kind: Found['kind'], id: string, title: string, text: string, href: string): Found {
  return { kind, id: `${kind}/${id}`, title, text, href, weight: weights[kind] ?? ofRecords }
}
