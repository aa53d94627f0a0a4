/** Somebody on a list that was pasted. */
export type PersonLine = { readonly name: string; readonly role: string }

/**
 * Reads a list of people, one a line: a name, and a role behind a comma, a semicolon or a tab, as a list in Excel, Word
 * or a mail has them. Signs of a list before a name are left out, and empty lines.
 */
export function readPeopleLines(pasted: string): readonly PersonLine[] {
  return pasted.split(/\r\n|\r|\n/).flatMap((line) => {
    const [name = '', ...rest] = line
      .replace(/^\s*(?:[-*•]|\d{1,3}[.)])\s+/, '')
      .split(/[\t;,]/)
      .map((piece) => piece.trim())
    const role = rest.filter(Boolean).join(', ')
    return name || role ? [{ name, role }] : []
  })
}
