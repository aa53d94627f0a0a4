import { AppError } from '../../../errors'
import type { Canvas } from '../../canvas/records'
import { type DossierDraft, put } from '../../document/draft'

/** Changes fields of a canvas, such as its name. What stands on it stays. */
export function changeCanvas(
  { canvases }: DossierDraft,
  id: string,
  fields: Partial<Omit<Canvas, 'id' | 'phase'>>,
): void {
  if (!canvases.has(`${id}/kind`)) throw new AppError('item.notThere', { id })
  for (const [field, value] of Object.entries(fields)) put(canvases, `${id}/${field}`, value)
}
