import type { Place } from '../../dossier/progress/partStatus'
import type { Shape as AnyShape, Box } from '../picture/shapes'

export { type Box, circle, rounded, tenth } from '../picture/shapes'

/** A colour by its role; each writer gives it a value of its own. */
const paints = [
  'page',
  'card',
  'ink',
  'quiet',
  'hairline',
  'border',
  'hr',
  'procurement',
  'attention',
  'attentionSoft',
  'attentionBorder',
] as const
export type Paint = (typeof paints)[number]

/** A shape of the map. */
export type Shape = AnyShape<Paint>

/** What something on the map leads to. */
export type Target =
  | { readonly kind: 'step'; readonly step: string }
  | { readonly kind: 'part'; readonly place: Place; readonly part: string }
  | { readonly kind: 'opportunity'; readonly opportunity: string }
  | { readonly kind: 'opportunities' }

/** Shapes that lead somewhere together. `name` is heard, `hint` seen when the pointer rests on it. */
export type Link = {
  readonly kind: 'link'
  readonly target: Target
  readonly name: string
  readonly hint?: string
  readonly box: Box
  readonly shapes: readonly Shape[]
}

/** A picture of `width` by `height` px, painted from first to last. */
export type Drawing = {
  readonly width: number
  readonly height: number
  readonly items: readonly (Shape | Link)[]
}
