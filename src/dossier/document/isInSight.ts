import { isKind, type Kind, kindOf } from '../kinds'
import type { DossierView } from './view'

/** Whether a record is there and was not taken out of sight, and neither was anything that it is a part of. */
export function isInSight(view: DossierView, kind: Kind, id: string): boolean {
  const record: { readonly removed: boolean } | undefined = view[kind][id]
  if (record?.removed !== false) return false
  const { parent = '', shapes } = kindOf(kind)
  const shape = shapes?.[parent]
  if (typeof shape !== 'object' || !('record' in shape) || !isKind(shape.record)) return true
  return isInSight(view, shape.record, String((record as Readonly<Record<string, unknown>>)[parent]))
}
