import { type Mapping, type Target, targets } from './targets'

/** A mapping as this device keeps it, for the next file with the same columns. */
export function writeMapping(mapping: Mapping): string {
  return JSON.stringify(Array.from(mapping, (target) => target ?? null))
}

/** A mapping that was kept; nothing if it cannot be read, or gives one field to two columns. */
export function readMapping(kept: string | undefined): Mapping | undefined {
  const list = parse(kept)
  if (!Array.isArray(list)) return undefined
  const mapping = list.map((one): Target | undefined => targets.find((target) => target === one))
  const given = mapping.filter((target) => target !== undefined)
  return given.length > 0 && new Set(given).size === given.length ? mapping : undefined
}

function parse(kept: string | undefined): unknown {
  try {
    return JSON.parse(kept ?? 'null')
  } catch {
    // What cannot be read was not kept.
    return undefined
  }
}
