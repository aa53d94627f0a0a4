import { isSilent } from '../../workflow/canvasMachine'
import type { Canvas } from '../kinds/canvas'
import type { Note } from '../kinds/note'

/**
 * Whether a note is still its writer's alone: written silently elsewhere, and not everything is shown yet. `me` is the
 * place that looks, such as a tab; '' sees what everybody sees.
 */
export function isHidden({ phase }: Canvas, { silent }: Note, me: string): boolean {
  return silent !== '' && silent !== me && isSilent(phase)
}
