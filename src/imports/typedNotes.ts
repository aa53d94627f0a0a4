/** A line that was typed over from paper, and what becomes of it. `line` counts from 1. */
export type TypedLine =
  | { readonly kind: 'note'; readonly line: number; readonly field: string; readonly text: string }
  | { readonly kind: 'unknownCode'; readonly line: number; readonly code: string; readonly typed: string }
  | { readonly kind: 'noCode'; readonly line: number; readonly typed: string }
  | { readonly kind: 'noText'; readonly line: number; readonly code: string; readonly typed: string }

type Coded = { readonly id: string; readonly code: string }

// 'K3 Schoonmaak', 'k3: Schoonmaak', 'K3) Schoonmaak', 'K 3 - Schoonmaak': as people write a code by hand.
const coded = /^\s*(?:[-*•]\s*)?([A-Za-z])\s?(\d{1,2})(?![\p{L}\d])\s*[:.)–-]?\s*(.*)$/u

/**
 * Reads lines that were typed over from a canvas on paper: a code of a field, and what was written there. A line that
 * begins with no code belongs to the field of the line before it, as on paper; without one it is handed back. Nothing
 * that was typed gets lost: each line comes back as a note or as what is wrong with it.
 */
export function readTypedNotes(typed: string, fields: readonly Coded[]): readonly TypedLine[] {
  const byCode = new Map(fields.map(({ code, id }) => [code.toUpperCase(), id]))
  const found: TypedLine[] = []
  let current: string | undefined
  for (const [i, written] of typed.split(/\r\n|\r|\n/).entries()) {
    if (written.trim() === '') continue
    const line = i + 1
    const [, letter = '', digits = '', rest = ''] = coded.exec(written) ?? []
    const code = `${letter}${digits}`.toUpperCase()
    const field = byCode.get(code)
    if (field !== undefined) {
      current = field
      if (rest.trim() === '') found.push({ kind: 'noText', line, code, typed: written })
      else found.push({ kind: 'note', line, field, text: rest.trim() })
    } else if (code !== '') {
      current = undefined
      found.push({ kind: 'unknownCode', line, code, typed: written })
    } else if (current !== undefined) {
      found.push({ kind: 'note', line, field: current, text: written.trim().replace(/^[-*•]\s+/, '') })
    } else {
      found.push({ kind: 'noCode', line, typed: written })
    }
  }
  // A code on a line of its own heads the lines below it, and asks for nothing itself.
  return found.filter((one, i) => one.kind !== 'noText' || !isHeading(one.line, found[i + 1], typed))
}

function isHeading(line: number, next: TypedLine | undefined, typed: string): boolean {
  if (next?.kind !== 'note') return false
  const lines = typed.split(/\r\n|\r|\n/)
  const between = lines.slice(line, next.line - 1)
  return between.every((one) => one.trim() === '') && !coded.test(lines[next.line - 1] ?? '')
}
