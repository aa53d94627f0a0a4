import { AppError } from '../../errors'
import type { Note } from '../canvas/records'
import { type DossierDraft, type Plain, put } from '../document/draft'
import type { Action, Opportunity, RecordRoot } from '../document/view'

type Fields = Readonly<Record<string, Plain | undefined>>

/** Adds a record under a new id, such as an opportunity, an action or a line of a list answer. */
function add(draft: DossierDraft, root: RecordRoot, id: string, fields: Fields): void {
  for (const [field, value] of Object.entries(fields)) put(draft[root], `${id}/${field}`, value)
}

/** Changes fields of a record. An unknown id is an error, so that a slip never makes half a record. */
function change(draft: DossierDraft, root: RecordRoot, id: string, fields: Fields): void {
  if (!isThere(draft, root, id)) throw new AppError('item.notThere', { id })
  add(draft, root, id, fields)
}

function isThere(draft: DossierDraft, root: RecordRoot, id: string): boolean {
  const start = `${id}/`
  for (const key of draft[root].keys()) if (key.startsWith(start)) return true
  return false
}

type Given<T> = Partial<Omit<T, 'id' | 'removed'>>

export function addOpportunity(draft: DossierDraft, id: string, fields: Given<Opportunity>): void {
  add(draft, 'opportunities', id, fields)
}

export function changeOpportunity(draft: DossierDraft, id: string, fields: Given<Opportunity>): void {
  change(draft, 'opportunities', id, fields)
}

export function addAction(draft: DossierDraft, id: string, fields: Given<Action>): void {
  add(draft, 'actions', id, fields)
}

export function changeAction(draft: DossierDraft, id: string, fields: Given<Action>): void {
  change(draft, 'actions', id, fields)
}

export function addNote(draft: DossierDraft, id: string, fields: Given<Note>): void {
  add(draft, 'notes', id, fields)
}

/** Adds a line to a list answer. `key` is '<subject>/<part>/<question>', `id` is unique within the dossier. */
export function addItem(draft: DossierDraft, key: string, id: string, fields: Fields): void {
  add(draft, 'items', `${key}/${id}`, fields)
}

/** Changes one field of a line. `path` is '<subject>/<part>/<question>/<line id>'. */
export function changeItem(draft: DossierDraft, path: string, fields: Fields): void {
  change(draft, 'items', path, fields)
}

/**
 * Takes a record out of sight. Its fields stay, so that an undo, or a colleague who was still working on it on another
 * laptop, loses nothing.
 */
export function remove(draft: DossierDraft, root: RecordRoot, id: string): void {
  change(draft, root, id, { removed: true })
}

/** Brings back a record that was taken out of sight, whatever was done since. */
export function restore(draft: DossierDraft, root: RecordRoot, id: string): void {
  change(draft, root, id, { removed: false })
}
