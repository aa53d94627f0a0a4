/**
 * The colours of notes. Each has a shape beside it, so that colour is never the only carrier. Words: `canvas.colours`.
 */
export const noteColours = ['yellow', 'green', 'blue', 'pink', 'purple', 'white'] as const
export type NoteColour = (typeof noteColours)[number]

/** What a sticker says: worth a lot, can be done, or simply liked. One of each per person. Words: `canvas.stickers`. */
export const stickerKinds = ['impact', 'feasible', 'free'] as const
export type StickerKind = (typeof stickerKinds)[number]

/** Whether a text names one of the colours. */
export function isNoteColour(text: string): text is NoteColour {
  return noteColours.some((colour) => colour === text)
}
