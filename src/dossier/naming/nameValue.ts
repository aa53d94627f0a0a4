import { findCanvas } from '../../content/canvases'
import { sectors } from '../../content/sectors'
import type { Plain } from '../document/plain'
import { splitKey } from '../document/recordKey'
import type { Root } from '../document/roots'
import { isKind, kindOf } from '../kinds'
import { type KindDefinition, oneOf, type Shape } from '../kinds/define'
import { matrixNames } from '../roleMatrix/keys'
import { nameAnswered } from './asked'
import type { Context } from './context'
import { callRecord } from './nameRecord'
import { nameShaped } from './nameShaped'
import { nameSubject } from './nameSubject'
import { pieces } from './pieces'

const shapesOfAbout: { readonly [field: string]: Shape } = {
  sector: oneOf('start:sectors.*', sectors),
  createdAt: 'day',
}

/** How a value reads: '22 november 2026', 'ja', 'Geel, rondje', the name of what it points at. */
export function nameValue(context: Context, root: Root, key: string, value: Plain | undefined): string {
  const { view, words } = context
  if (root === 'matrix') return matrixNames(view, (path) => words(path)).letters(value)
  if (value === undefined || value === null || value === '') return words('kinds:value.empty')
  if (isKind(root)) return nameInRecord(context, kindOf(root), root, key, value)
  if (root === 'answers') return nameAnswered(context, key, value)
  if (root === 'cards' && (value === 'kept' || value === 'used')) return words(`kinds:rooms.cards.${value}`)
  return nameShaped(root === 'about' ? shapesOfAbout[key] : undefined, value, words)
}

function nameInRecord(
  context: Context,
  { shapes }: KindDefinition<Readonly<Record<string, unknown>>>,
  root: Parameters<typeof callRecord>[1],
  key: string,
  value: Plain,
): string {
  const { id, field } = splitKey(key)
  const { view, words } = context
  if (field === 'removed') return words(`kinds:value.${value === true ? 'removed' : 'kept'}`)
  const read = pieces[root]?.(context, id, field)?.value
  if (read) return read(value)
  const shape = shapes?.[field]
  if (typeof value === 'string') {
    if (shape === 'reference') return nameSubject(context, value)
    if (typeof shape === 'object' && 'record' in shape && isKind(shape.record)) {
      return callRecord(context, shape.record, value)
    }
    if (field === 'field' && (root === 'notes' || root === 'noteGroups')) {
      const canvas = findCanvas(view.canvases[view[root][id]?.canvas ?? '']?.kind ?? '')
      const isKnown = canvas?.fields.some((one) => one.id === value)
      return isKnown ? words(`canvases:${canvas?.id}.fields.${value}.title`) : value
    }
  }
  return nameShaped(shape, value, words)
}
