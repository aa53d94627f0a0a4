import { rounded, type Shape } from '../picture/shapes'
import { textLines } from '../picture/text'
import { wrap } from '../picture/wrap'
import type { CanvasPaint } from './look'
import { noteMark } from './noteMark'
import type { SheetNote } from './sheet'

/** A note broken into lines that fit a width. `size` is the size of its letters; all in px. */
export type NoteBlock = {
  readonly note: SheetNote
  readonly lines: readonly string[]
  readonly details: readonly string[]
  readonly width: number
  readonly size: number
}

/** Breaks a note into lines. None of its text is left out. */
export function noteBlock(note: SheetNote, width: number, size: number): NoteBlock {
  const room = width - padding(size) * 2
  const indent = markRoom(note, size)
  const written = note.text.split('\n').filter((line) => line.trim() !== '')
  const linesOf = (text: string, letters: number, less = 0) =>
    wrap(text, { width: room - less, size: letters, lines: Number.POSITIVE_INFINITY })
  return {
    note,
    lines: written.flatMap((line) => linesOf(line, size, indent)),
    details: note.details === '' ? [] : linesOf(note.details, size * 0.85),
    width,
    size,
  }
}

/** How high a note is drawn, in px. */
export function heightOf({ lines, details, size }: NoteBlock): number {
  return (
    Math.max(lines.length, 1) * step(size) +
    details.length * step(size * 0.85) +
    padding(size) * 2 -
    size * 0.2
  )
}

/** Cuts a note that is higher than `height` in two, so that it can go on elsewhere; nothing if it fits. */
export function cutNote(block: NoteBlock, height: number): readonly [NoteBlock, NoteBlock] | undefined {
  if (heightOf(block) <= height) return undefined
  const bare = heightOf({ ...block, lines: [''], details: [] }) - step(block.size)
  const count = Math.max(1, Math.floor((height - bare) / step(block.size)))
  if (count >= block.lines.length) return undefined
  return [
    { ...block, lines: block.lines.slice(0, count), details: [] },
    { ...block, lines: block.lines.slice(count) },
  ]
}

/** The shapes of a note whose upper left corner is at `x`, `y`. */
export function drawNote(block: NoteBlock, x: number, y: number): Shape<CanvasPaint>[] {
  const { note, lines, details, width, size } = block
  const { colour } = note
  const at = { x: x + padding(size), y: y + padding(size) + size * 0.85 }
  const box = { x, y, width, height: heightOf(block) }
  const paints: readonly [CanvasPaint, CanvasPaint] =
    colour === 'plain' ? ['group', 'group'] : [colour, `${colour}Edge`]
  const mark = { x: at.x + size * 0.35, y: at.y - size * 0.33, size: size * 0.75 }
  return [
    { kind: 'path', d: rounded(box, size * 0.4), fill: paints[0], stroke: paints[1], width: 1 },
    ...(colour === 'plain' ? [] : [noteMark(colour, mark)]),
    ...textLines(lines, {
      x: at.x + markRoom(note, size),
      y: at.y,
      step: step(size),
      size,
      fill: 'ink' as const,
    }),
    ...textLines(details, {
      x: at.x,
      y: at.y + lines.length * step(size),
      step: step(size * 0.85),
      size: size * 0.85,
      fill: 'quiet' as const,
    }),
  ]
}

/** The room before the words for the shape of the colour. */
const markRoom = ({ colour }: SheetNote, size: number) => (colour === 'plain' ? 0 : size * 1.1)
const padding = (size: number) => size * 0.55
const step = (size: number) => size * 1.28
