import * as Y from 'yjs'
import { holdsMoreThanKeys } from '../merging/lastItem'
import type { Plain } from './plain'
import { roots } from './roots'
import { viewOf } from './snapshot'
import type { DossierView } from './view'

/**
 * What a whole Yjs state in V2 encoding says, tried in a document of its own. Throws if it is damaged, incomplete, or
 * holds anything but plain values in a shared part. Parts that are not known here are left alone.
 */
export function readState(state: Uint8Array): DossierView {
  const document = new Y.Doc()
  try {
    Y.applyUpdateV2(document, state)
    if (document.store.pendingStructs || document.store.pendingDs) throw new Error('Something is missing')
    for (const root of roots) checkRoot(document.getMap(root))
    return viewOf(document)
  } finally {
    document.destroy()
  }
}

function checkRoot(map: Y.Map<unknown>): void {
  if (holdsMoreThanKeys(map)) throw new Error('This is a list or a text')
  for (const [key, value] of map.entries()) {
    if (key === '__proto__' || !isPlain(value)) throw new Error(`There is no plain value under '${key}'`)
  }
}

function isPlain(value: unknown): value is Plain {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value !== 'object') return false
  if (Array.isArray(value)) return value.every(isPlain)
  return Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isPlain)
}
