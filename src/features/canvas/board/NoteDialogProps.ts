/** What each question about notes is given: the notes it is about, and how it closes. */
export type NoteDialogProps = {
  readonly ids: readonly string[]
  readonly onClose: () => void
}
