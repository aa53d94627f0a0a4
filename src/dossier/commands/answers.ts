import { type DossierDraft, put } from '../document/draft'

/** Writes an answer; an empty one is taken away. `key` is '<subject>/<part>/<question>'. */
export function answer({ answers }: DossierDraft, key: string, value: string | number | undefined): void {
  put(answers, key, value === '' ? undefined : value)
}

/** Says "weet ik nog niet" to a question, or takes that back. What was typed stays. */
export function markUnknown({ unknowns }: DossierDraft, key: string, unknown: boolean): void {
  put(unknowns, key, unknown || undefined)
}

/** Ticks a line of a checklist, or takes the tick away. `key` is '<subject>/<part>/<line>'. */
export function tick({ checks }: DossierDraft, key: string, ticked: boolean): void {
  put(checks, key, ticked || undefined)
}
