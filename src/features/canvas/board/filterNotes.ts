import type { CanvasLayout } from '../../../dossier/canvas/canvasLayout'
import { votesOf } from '../../../dossier/canvas/votes'
import type { DossierView } from '../../../dossier/document/view'
import type { Note } from '../../../dossier/kinds/note'

/** What people look for among many notes. Empty means anything. */
export type NoteFilter = {
  readonly text: string
  readonly colour: string
  readonly author: string
  readonly votes: '' | 'some' | 'chosen'
}

export const noFilter: NoteFilter = { text: '', colour: '', author: '', votes: '' }

export function isFiltering({ text, colour, author, votes }: NoteFilter): boolean {
  return [text.trim(), colour, author, votes].some((one) => one !== '')
}

/** The layout with only the notes that people look for. A group without any of them is left out. */
export function filterLayout(
  layout: CanvasLayout,
  view: Pick<DossierView, 'notes' | 'stickers'>,
  filter: NoteFilter,
): CanvasLayout {
  const text = plain(filter.text.trim())
  const fits = (id: string) => {
    const note = view.notes[id]
    return note !== undefined && fitsNote(note, filter, text) && fitsVotes(view, note, filter)
  }
  const fields = layout.fields.map((field) => ({
    ...field,
    notes: field.notes.filter(fits),
    groups: field.groups
      .map((group) => ({ ...group, notes: group.notes.filter(fits) }))
      .filter(({ notes }) => notes.length > 0),
  }))
  return { fields }
}

function fitsNote(note: Note, { colour, author }: NoteFilter, text: string): boolean {
  if (colour !== '' && (note.colour || 'yellow') !== colour) return false
  if (author !== '' && note.author !== author) return false
  return text === '' || plain(`${note.text} ${note.author} ${note.supplier} ${note.owner}`).includes(text)
}

function fitsVotes(view: Pick<DossierView, 'stickers'>, note: Note, { votes }: NoteFilter): boolean {
  if (votes === 'chosen') return note.chosen
  return votes === '' || votesOf(view, note.id).total > 0
}

/** Without capitals and accents: who types 'cafe' looks for 'Café'. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
}
