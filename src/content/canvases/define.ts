import type { StepId } from '../define'
import type { CardCode } from '../questionCards'

/** One box of a canvas. Words: `canvases.<canvas>.fields.<id>`: `title` and `question`. */
export type CanvasFieldDefinition = {
  readonly id: string
  /** Short and unique over all canvases, so that what was written on paper finds its box: 'K4'. */
  readonly code: string
  /** The question cards that help here. */
  readonly cards?: readonly CardCode[]
}

/**
 * A canvas: structure only. Its words live in `locales/<language>/canvases.json` under its id: `title`, `purpose` (one
 * sentence that says what people can do with it), and the words of its fields.
 */
export type CanvasDefinition = {
  readonly id: string
  /** The steps of the method in which it helps. */
  readonly steps: readonly StepId[]
  /**
   * What fills its fields: `notes` that people write on it, the fields of one `opportunity`, or the `scores` that the
   * opportunities have already.
   */
  readonly shows: 'notes' | 'opportunity' | 'scores'
  readonly fields: readonly CanvasFieldDefinition[]
  /** How many boxes stand beside each other on paper, row by row. */
  readonly paper: readonly number[]
}

/** Keeps the literal ids of an entry, so that a misspelt id is a type error. */
export function defineCanvas<const Canvas extends CanvasDefinition>(canvas: Canvas): Canvas {
  return canvas
}
