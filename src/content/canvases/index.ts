import type { CanvasDefinition, CanvasFieldDefinition } from './define'
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

/** The box with this code on paper, and its canvas. Capitals do not matter. */
export function findFieldByCode(
  code: string,
): { readonly canvas: CanvasDefinition; readonly field: CanvasFieldDefinition } | undefined {
  const wanted = code.trim().toUpperCase()
  const kinds: readonly CanvasDefinition[] = canvases
  for (const canvas of kinds) {
    const field = canvas.fields.find((one) => one.code === wanted)
    if (field) return { canvas, field }
  }
  return undefined
}
