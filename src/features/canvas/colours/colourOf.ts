import { isNoteColour, type NoteColour } from '../../../content/canvases/notes'

/** The colour of a note; the first for one that has none, or one of a newer version. */
export function colourOf({ colour }: { readonly colour: string }): NoteColour {
  return isNoteColour(colour) ? colour : 'yellow'
}
