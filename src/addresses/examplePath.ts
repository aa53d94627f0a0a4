/** The address of the practice examples, or of one of them. */
export function examplePath(id?: string): string {
  return id === undefined ? '#/voorbeelden' : `#/voorbeelden/${id}`
}
