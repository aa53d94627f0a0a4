import type { NoteColour } from '../../content/canvases/notes'

/** How a note is drawn: in its colour, or plain for what is no note but a line of a card. */
export type SheetColour = NoteColour | 'plain'

/** A note as it leaves the app. `details` is one line in words: who wrote it, its dots, its owner; may be empty. */
export type SheetNote = { readonly text: string; readonly colour: SheetColour; readonly details: string }

/** Notes that people put together. Loose notes stand in one without a title. */
export type SheetGroup = { readonly title: string; readonly notes: readonly SheetNote[] }

/** One box of a canvas: its code for paper, '' where nothing is typed over; its words and its notes in order. */
export type SheetField = {
  readonly code: string
  readonly title: string
  readonly question: string
  readonly groups: readonly SheetGroup[]
}

/** A canvas in words, ready to be drawn or written. `rows` say which boxes stand beside each other. */
export type CanvasSheet = {
  readonly title: string
  /** What it belongs to: 'Gemeente Waterveen · 22 november 2026'. */
  readonly about: string
  /** What stands below it, such as how to type it over. */
  readonly foot: string
  /** The title of a box that goes on from the sheet before; `title` is filled in. */
  readonly goesOn: (title: string) => string
  readonly rows: readonly (readonly SheetField[])[]
}

/** The same canvas without notes, to write on. */
export function emptySheet(sheet: CanvasSheet): CanvasSheet {
  return { ...sheet, rows: sheet.rows.map((row) => row.map((field) => ({ ...field, groups: [] }))) }
}
