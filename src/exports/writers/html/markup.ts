/** Markup that is safe: made by `html`, so every text in it was escaped. */
export class Html {
  constructor(readonly markup: string) {}
}

export type Content = Html | string | number | false | undefined | readonly Content[]

/** Writes markup. What is put in is escaped, unless it was written by `html` itself; nothing stands for nothing. */
export function html(pieces: TemplateStringsArray, ...values: readonly Content[]): Html {
  return new Html(pieces.map((piece, i) => piece + markupOf(values[i])).join(''))
}

function markupOf(content: Content): string {
  if (content === undefined || content === false) return ''
  if (content instanceof Html) return content.markup
  if (typeof content === 'string' || typeof content === 'number') return escape(String(content))
  return content.map(markupOf).join('')
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => escapes[character] ?? '')
}
