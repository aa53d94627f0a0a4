/** The address of the glossary, or of one word in it. */
export function glossaryPath(term?: string): string {
  return term === undefined ? '#/begrippen' : `#/begrippen?begrip=${encodeURIComponent(term)}`
}
