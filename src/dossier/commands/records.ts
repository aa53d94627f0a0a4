import { AppError } from '../../errors'
import { type DossierDraft, put } from '../document/draft'
import type { Plain } from '../document/plain'
import { type FieldsOf, type Kind, kindOf } from '../kinds'

type Given<K extends Kind> = { readonly [Field in keyof FieldsOf<K>]?: FieldsOf<K>[Field] | undefined }

/** Adds a record under a new id. */
export function addRecord<K extends Kind>(draft: DossierDraft, kind: K, id: string, fields: Given<K>): void {
  write(draft, kind, id, fields)
}

/** Changes fields of a record. */
export function changeRecord<K extends Kind>(
  draft: DossierDraft,
  kind: K,
  id: string,
  fields: Given<K>,
): void {
  mustBeThere(draft, kind, id)
  write(draft, kind, id, fields)
}

/**
 * Takes a record out of sight, or several. Its fields stay, so that an undo, or a colleague who was still working on it
 * on another laptop, loses nothing.
 */
export function removeRecord(draft: DossierDraft, kind: Kind, ids: string | readonly string[]): void {
  setRemoved(draft, kind, ids, true)
}

/** Brings back what was taken out of sight, whatever was done since. */
export function restoreRecord(draft: DossierDraft, kind: Kind, ids: string | readonly string[]): void {
  setRemoved(draft, kind, ids, false)
}

/** Changes a field that a kind has by the piece, such as 'score.impact.jobs'; `undefined` takes it away. */
export function changePiece(
  draft: DossierDraft,
  kind: Kind,
  id: string,
  field: string,
  value: Plain | undefined,
): void {
  mustBeThere(draft, kind, id)
  put(draft[kind], `${id}/${field}`, value)
}

/** Refuses an id that is not there, so that a slip never makes half a record. One that was removed is there. */
export function mustBeThere(draft: DossierDraft, kind: Kind, id: string): void {
  if (!isThere(draft, kind, id)) throw new AppError('item.notThere', { id })
}

/** Whether a record is there, also when it was taken out of sight. */
export function isThere(draft: DossierDraft, kind: Kind, id: string): boolean {
  const { marks, given } = kindOf(kind)
  if (marks) return marks.some((field) => draft[kind].has(`${id}/${field}`))
  return given?.(id, (root) => draft[root]) === true || holdsAnything(draft, kind, id)
}

function holdsAnything(draft: DossierDraft, kind: Kind, id: string): boolean {
  const start = `${id}/`
  const { empty, placing } = kindOf(kind)
  // Most records have one of these, and a register has ten thousand of them.
  if ([...placing, ...Object.keys(empty)].some((field) => draft[kind].has(start + field))) return true
  for (const key of draft[kind].keys()) if (key.startsWith(start)) return true
  return false
}

function setRemoved(
  draft: DossierDraft,
  kind: Kind,
  ids: string | readonly string[],
  removed: boolean,
): void {
  for (const id of typeof ids === 'string' ? [ids] : ids) {
    // Half a record can be taken out of sight too.
    if (!holdsAnything(draft, kind, id)) mustBeThere(draft, kind, id)
    put(draft[kind], `${id}/removed`, removed)
  }
}

function write(draft: DossierDraft, kind: Kind, id: string, fields: object): void {
  for (const [field, value] of Object.entries(fields)) put(draft[kind], `${id}/${field}`, value as Plain)
}
