/** Where '<id>/<field>' falls apart: an id may hold slashes, a field never does. */
export function splitKey(key: string): { readonly id: string; readonly field: string } {
  const at = key.lastIndexOf('/')
  return { id: key.slice(0, Math.max(at, 0)), field: key.slice(at + 1) }
}
