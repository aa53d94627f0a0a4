import { readTypedNotes } from './typedNotes'

type Coded = { readonly id: string; readonly code: string }

/** What becomes of lines that were typed in a room: notes by field, and lines that have to be looked at again. */
export type RoomNotes = {
  readonly notes: readonly { readonly field: string; readonly text: string }[]
  readonly kept: readonly { readonly problem: 'unknownCode' | 'noText'; readonly typed: string }[]
}

/** Marks that a copied list begins its lines with: a dash, a dot, a number. */
const listMark = /^\s*(?:[-*•–·]|\d{1,3}[.)])\s+/

/**
 * Reads lines that are typed or pasted while people talk. A line with the code of a field goes there; any other goes to
 * `field`, the one that was chosen. 'A4 bijvullen' is no code as long as no field begins with that letter.
 */
export function readRoomNotes(typed: string, field: string, fields: readonly Coded[]): RoomNotes {
  const letters = new Set(fields.map(({ code }) => code.charAt(0).toUpperCase()))
  const notes: { field: string; text: string }[] = []
  const kept: { problem: 'unknownCode' | 'noText'; typed: string }[] = []
  for (const line of readTypedNotes(typed, fields)) {
    if (line.kind === 'note') notes.push({ field: line.field, text: line.text })
    else if (line.kind === 'noText') kept.push({ problem: line.kind, typed: line.typed })
    else if (line.kind === 'unknownCode' && letters.has(line.code.charAt(0)))
      kept.push({ problem: line.kind, typed: line.typed })
    else notes.push({ field, text: line.typed.replace(listMark, '').trim() })
  }
  return { notes: notes.filter(({ text }) => text !== ''), kept }
}
