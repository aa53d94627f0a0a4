import type { SearchDocument } from '../../workflow/search/createSearch'

/** Kinds of things that can be found. Words: `search.kinds`. */
const kinds = [
  'opportunity',
  'contract',
  'action',
  'note',
  'answer',
  'journal',
  'ownExample',
  'talk',
  'session',
  'canvas',
  'activity',
  'role',
  'card',
  'screen',
  'step',
  'part',
  'instrument',
  'term',
  'example',
] as const
export type FoundKind = (typeof kinds)[number]

/** Something that was found: what it is, and where to go. */
export type Found = SearchDocument & { readonly kind: FoundKind; readonly href: string }

/**
 * What comes first of things that fit as well: what people wrote themselves, then what they do next in the method,
 * then what explains it.
 */
const weights: Record<FoundKind, number> = {
  opportunity: 1.6,
  contract: 1.4,
  action: 1.35,
  note: 1.25,
  answer: 1.25,
  ownExample: 1.25,
  talk: 1.3,
  session: 1.3,
  canvas: 1.4,
  journal: 0.9,
  activity: 0.9,
  role: 1.2,
  card: 0.8,
  screen: 1.5,
  step: 1.2,
  part: 1.2,
  term: 1.15,
  instrument: 1.15,
  example: 1,
}

/** Makes something findable. */
export function found(kind: FoundKind, id: string, title: string, text: string, href: string): Found {
  return { kind, id: `${kind}/${id}`, title, text, href, weight: weights[kind] }
}
