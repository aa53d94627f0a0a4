import type { Picture } from '../picture/shapes'
import { frame } from './frame'
import { drawGrid, heightOfGrid, layoutGrid } from './grid'
import type { CanvasPaint } from './look'
import type { CanvasSheet } from './sheet'

/** Wide to high: a sheet of paper that lies down; and the width to begin with, in px. */
const lying = { form: Math.SQRT2, smallest: 1520 }
/** Wider than this a picture only grows downwards. */
const widest = 30_000
const size = 17

/**
 * A canvas as one picture with everything on it. It lies like a sheet of paper, unless another form is asked, and grows
 * with what there is.
 */
export function layoutPicture(sheet: CanvasSheet, { form, smallest } = lying): Picture<CanvasPaint> {
  for (let width = smallest, uneven = false; ; ) {
    const around = frame(sheet, { width, size })
    const grid = layoutGrid(sheet.rows, { width, size, uneven })
    const needed = heightOfGrid(grid)
    const room = width / form - around.top - around.bottom
    if (needed <= room || width > widest) {
      const inside = Math.max(room, needed)
      const height = around.top + inside + around.bottom
      return { width, height, shapes: [...around.draw(height), ...drawGrid(grid, around.top, inside)] }
    }
    // Twice the notes ask for twice the surface; a little less, because wider boxes are filled better.
    if (uneven) width *= Math.max(1.05, Math.sqrt(needed / room) * 0.96)
    uneven = true
  }
}
