import type { CanvasDefinition } from './define'
import { forceField } from './forceField'
import { jobStack } from './jobStack'
import { opportunityCard } from './opportunityCard'
import { opportunityMap } from './opportunityMap'
import { scoreSquare } from './scoreSquare'

export type { CanvasDefinition, CanvasFieldDefinition } from './define'

/** Every kind of canvas, in the order in which they are offered. */
export const canvases = [opportunityMap, opportunityCard, jobStack, forceField, scoreSquare] as const

export type CanvasKind = (typeof canvases)[number]['id']

/** The kind of canvas by its id; nothing for a kind of a newer Partnerwijzer. */
export function findCanvas(kind: string): (CanvasDefinition & { readonly id: CanvasKind }) | undefined {
  return canvases.find(({ id }) => id === kind)
}
