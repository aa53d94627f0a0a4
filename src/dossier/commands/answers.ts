import { type DossierDraft, put } from '../document/draft'
import { readReference } from '../document/reference'
import { mustBeThere } from './records'

/** Writes an answer; an empty one is taken away. `key` is '<subject>/<part>/<question>'. */
export function answer(draft: DossierDraft, key: string, value: string | number | undefined): void {
  write(draft, 'answers', key, value === '' ? undefined : value)
}

/** Says "weet ik nog niet" to a question, or takes that back. What was typed stays. */
export function markUnknown(draft: DossierDraft, key: string, unknown: boolean): void {
  write(draft, 'unknowns', key, unknown || undefined)
}

/** Ticks a line of a checklist, or takes the tick away. `key` is '<subject>/<part>/<line>'. */
export function tick(draft: DossierDraft, key: string, ticked: boolean): void {
  write(draft, 'checks', key, ticked || undefined)
}

function write(
  draft: DossierDraft,
  room: 'answers' | 'unknowns' | 'checks',
  key: string,
  value: string | number | true | undefined,
): void {
  mustBeWalked(draft, key)
  put(draft[room], key, value)
}

/** Refuses what is about an opportunity that is not there. */
function mustBeWalked(draft: DossierDraft, reference: string): void {
  const { opportunity, route } = readReference(reference)
  if (route) mustBeThere(draft, 'opportunities', opportunity)
}
