/** What a shared part may hold: plain values only, so that a merge, a conflict and an undo are told per key. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain }

/** Whether two values say the same, lists and records by what is in them. */
export function same(a: Plain | undefined, b: Plain | undefined): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const fields = Object.entries(a)
  return (
    Array.isArray(a) === Array.isArray(b) &&
    fields.length === Object.keys(b).length &&
    fields.every(([field, value]) => same(value, (b as { readonly [field: string]: Plain })[field]))
  )
}

/** Whether a value may stand in a field: of the kind its default has; a field without default takes any plain value. */
export function fits(value: Plain, like: unknown): boolean {
  if (like === undefined) return true
  if (Array.isArray(like)) return Array.isArray(value) && value.every((one) => typeof one === 'string')
  return typeof value === typeof like
}

/** A value as fields by name, to be read with care; nothing if it is none. */
export function fieldsIn(
  value: Plain | undefined,
): { readonly [field: string]: Plain | undefined } | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as { readonly [field: string]: Plain })
    : undefined
}
