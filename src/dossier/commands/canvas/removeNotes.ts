import { type DossierDraft, put } from '../../document/draft'

/** Takes notes out of sight, in one change. Their fields and stickers stay, so that bringing them back loses nothing. */
export function removeNotes({ notes }: DossierDraft, ids: readonly string[]): void {
  for (const id of ids) put(notes, `${id}/removed`, true)
}

/** Brings notes back that were taken out of sight. */
export function restoreNotes({ notes }: DossierDraft, ids: readonly string[]): void {
  for (const id of ids) put(notes, `${id}/removed`, false)
}
