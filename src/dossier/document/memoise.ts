/**
 * Remembers what was worked out from parts of a view, for as long as those parts stand: the same parts and key give the
 * same value, so that a screen renders again only when one of them changed.
 */
export function memoise<Parts extends readonly object[], Value>(make: (parts: Parts, key: string) => Value) {
  const known = new WeakMap<object, unknown>()
  return (parts: Parts, key = ''): Value => {
    let level = known
    for (const part of parts) {
      let next = level.get(part) as WeakMap<object, unknown> | undefined
      if (!next) {
        next = new WeakMap()
        level.set(part, next)
      }
      level = next
    }
    let values = level.get(level) as Map<string, Value> | undefined
    if (!values) {
      values = new Map()
      level.set(level, values)
    }
    const before = values.get(key)
    if (before !== undefined) return before
    const value = make(parts, key)
    values.set(key, value)
    return value
  }
}
