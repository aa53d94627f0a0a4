/** Marks that a copied list begins its lines with: a dash, a dot, a number. */
const listMark = /^\s*(?:[-*•–·]|\d{1,3}[.)])\s+/

/** A note for each line that says something, without the marks of the list that it was copied from. */
export function linesOf(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(listMark, '').trim())
    .filter((line) => line !== '')
}
