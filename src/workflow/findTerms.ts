/** A piece of a text, and where it begins: plain, or a term that is explained there. */
export type TextPiece = { readonly at: number; readonly text: string; readonly term?: string }

export type TermForms = readonly { readonly id: string; readonly forms: readonly string[] }[]

/**
 * Finds terms in texts that are read one after the other: the first time that each stands in them, and never twice.
 * A form counts as a whole word; of forms that overlap the longest is taken. Abbreviations keep their capitals.
 */
export function createTermFinder(
  terms: TermForms,
): (texts: readonly string[]) => readonly (readonly TextPiece[])[] {
  const byForm = new Map(terms.flatMap(({ id, forms }) => forms.map((form) => [keyOf(form), id] as const)))
  const forms = terms
    .flatMap((term) => term.forms)
    .toSorted((a, b) => b.length - a.length)
    .map(escape)
  if (forms.length === 0) return (texts) => texts.map((text) => [{ at: 0, text }])
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${forms.join('|')})(?![\\p{L}\\p{N}-])`, 'giu')

  return (texts) => {
    const seen = new Set<string>()
    return texts.map((text) => {
      const pieces: TextPiece[] = []
      let from = 0
      for (const match of text.matchAll(pattern)) {
        const [found] = match
        const term = byForm.get(found) ?? byForm.get(found.toLowerCase())
        if (term === undefined || seen.has(term)) continue
        seen.add(term)
        if (match.index > from) pieces.push({ at: from, text: text.slice(from, match.index) })
        pieces.push({ at: match.index, text: found, term })
        from = match.index + found.length
      }
      if (from < text.length) pieces.push({ at: from, text: text.slice(from) })
      return pieces
    })
  }
}

/** 'VOG' is a word of its own; 'Jobcoach' at the start of a sentence is 'jobcoach'. */
function keyOf(form: string): string {
  return form === form.toUpperCase() ? form : form.toLowerCase()
}

function escape(form: string): string {
  return form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
