import { cutNote, heightOf, type NoteBlock, noteBlock } from './noteBlock'
import type { SheetNote } from './sheet'

/** A note with the place of its upper left corner, counted from that of its box. */
export type PlacedNote = { readonly block: NoteBlock; readonly x: number; readonly y: number }

export type Columns = {
  readonly placed: readonly PlacedNote[]
  readonly height: number
  /** What did not fit below `limit`, in order. */
  readonly rest: readonly SheetNote[]
}

type ColumnRoom = {
  readonly width: number
  readonly size: number
  readonly limit?: number
  readonly begins?: boolean
}

/**
 * Puts notes in columns, each below the shortest one so far. `size` is that of the letters, all in px. Below `limit`
 * nothing is placed: what does not fit there is handed back. `begins` says that the box has nothing else yet: its first
 * note then always stays, cut in two if it has to be, so that every sheet takes something.
 */
export function arrange(
  notes: readonly SheetNote[],
  { width, size, limit = Number.POSITIVE_INFINITY, begins = false }: ColumnRoom,
): Columns {
  const gap = size * 0.6
  const count = Math.max(1, Math.floor((width + gap) / (size * 13 + gap)))
  const wide = (width - gap * (count - 1)) / count
  const feet = Array.from({ length: Math.min(count, Math.max(notes.length, 1)) }, () => 0)
  const placed: PlacedNote[] = []
  const bottom = () => Math.max(0, ...feet.map((foot) => foot - gap))
  for (const [i, note] of notes.entries()) {
    const block = noteBlock(note, wide, size)
    const column = feet.indexOf(Math.min(...feet))
    const y = feet[column] ?? 0
    const x = column * (wide + gap)
    const isFirst = begins && i === 0
    if (y + heightOf(block) > limit) {
      const cut = isFirst ? cutNote(block, limit) : undefined
      if (cut) {
        const left: SheetNote = { ...note, text: cut[1].lines.join(' ') }
        return {
          placed: [{ block: cut[0], x, y }],
          height: heightOf(cut[0]),
          rest: [left, ...notes.slice(1)],
        }
      }
      if (!isFirst) return { placed, height: bottom(), rest: notes.slice(i) }
    }
    placed.push({ block, x, y })
    feet[column] = y + heightOf(block) + gap
  }
  return { placed, height: bottom(), rest: [] }
}
