/** The address of the instruments, or of the card of one of them. */
export function instrumentPath(id?: string): string {
  return id === undefined ? '#/instrumenten' : `#/instrumenten?kaart=${id}`
}
