import type { Canvas } from '../../canvas/records'
import { type DossierDraft, put } from '../../document/draft'

/** Makes a canvas under a new id. */
export function addCanvas(
  { canvases }: DossierDraft,
  id: string,
  fields: Partial<Omit<Canvas, 'id' | 'removed'>>,
): void {
  for (const [field, value] of Object.entries(fields)) put(canvases, `${id}/${field}`, value)
}
