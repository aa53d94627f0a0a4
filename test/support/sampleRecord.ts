import { type Kind, kindOf } from '../../src/dossier/kinds'

type Fields = { readonly [field: string]: string | number | boolean | readonly string[] }

/** Something to stand in every field of a kind, and in one more where its fields stand in no list. */
export function sampleOf(kind: Kind): Fields {
  const { removed: _removed, ...empty } = kindOf(kind).empty
  const filled = Object.entries(empty).map(([field, value]) => [field, sample(field, value)])
  return { ...(hasFields(kind) ? {} : { startedAt: '2026-11-22' }), ...Object.fromEntries(filled) }
}

/** Whether the fields of a kind stand in a list; the others have theirs by the piece. */
export function hasFields(kind: Kind): boolean {
  return Object.keys(kindOf(kind).empty).some((field) => field !== 'rank' && field !== 'removed')
}

function sample(field: string, empty: unknown): Fields[string] {
  if (typeof empty === 'number') return 7
  if (typeof empty === 'boolean') return true
  return Array.isArray(empty) ? [field] : `een ${field}`
}
