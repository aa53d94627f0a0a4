/** A new unique id, short enough to read in an address. Twelve characters of 36 do not meet by chance. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12))
  return Array.from(bytes, (byte) => (byte % 36).toString(36)).join('')
}
