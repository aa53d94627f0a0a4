import type * as Y from 'yjs'
import { draftOf, type Plain, type Root, roots } from './draft'
import { type DossierView, emptyAbout, fits, readEntry, recordDefaults, type RecordRoot } from './view'

export type DossierSnapshot = {
  readonly current: DossierView
  /** Calls back after each change. Returns what ends it. */
  subscribe(listener: () => void): () => void
  destroy(): void
}

type Part = Record<string, unknown>

const isRecordRoot = (root: Root): root is RecordRoot => root in recordDefaults

/** Where '<id>/<field>' falls apart: an id may hold slashes, a field never does. */
function split(key: string): [id: string, field: string] {
  const at = key.lastIndexOf('/')
  return [key.slice(0, at), key.slice(at + 1)]
}

function valueOf(root: Root, key: string, value: Plain): unknown {
  if (root === 'journal') return readEntry(key, value)
  if (root === 'answers') return typeof value === 'string' || typeof value === 'number' ? value : undefined
  if (root === 'unknowns' || root === 'checks') return value === true ? true : undefined
  if (root === 'about') return fits(value, (emptyAbout as Part)[key]) ? value : undefined
  return value
}

function recordOf(root: RecordRoot, id: string, map: Y.Map<Plain>, before: Part | undefined, fields: Iterable<string>) {
  const defaults: Part = recordDefaults[root]
  const record: Part = before ? { ...before } : { id, ...defaults }
  let filled = Object.keys(record).length > Object.keys(defaults).length + 1 || before !== undefined
  for (const field of fields) {
    const value = map.get(`${id}/${field}`)
    if (value !== undefined && fits(value, defaults[field])) {
      record[field] = value
      filled = true
    } else if (field in defaults) record[field] = defaults[field]
    else delete record[field]
  }
  return filled ? record : undefined
}

function copy(root: Root, map: Y.Map<Plain>, before: Part, keys: Iterable<string>): Part {
  const after: Part = { ...before }
  if (!isRecordRoot(root)) {
    for (const key of keys) {
      const raw = map.get(key)
      const value = raw === undefined ? undefined : valueOf(root, key, raw)
      if (value !== undefined) after[key] = value
      else if (root === 'about' && key in emptyAbout) after[key] = (emptyAbout as Part)[key]
      else delete after[key]
    }
    return after
  }
  const changed = new Map<string, string[]>()
  for (const key of keys) {
    const [id, field] = split(key)
    const fields = changed.get(id)
    if (fields) fields.push(field)
    else changed.set(id, [field])
  }
  for (const [id, fields] of changed) {
    const record = recordOf(root, id, map, before[id] as Part | undefined, fields)
    // A record whose every key is gone again (an undone addition) leaves the view.
    if (record && hasKeys(map, id, record)) after[id] = record
    else delete after[id]
  }
  return after
}

function hasKeys(map: Y.Map<Plain>, id: string, record: Part): boolean {
  return Object.keys(record).some((field) => map.has(`${id}/${field}`))
}

/**
 * The dossier as an immutable view that follows the document. Only the path that changed is copied, so that a screen
 * which shows one note renders again for that note alone.
 */
export function createSnapshot(document: Y.Doc): DossierSnapshot {
  const draft = draftOf(document)
  const listeners = new Set<() => void>()
  let current = Object.fromEntries(
    roots.map((root) => [root, copy(root, draft[root], root === 'about' ? { ...emptyAbout } : {}, draft[root].keys())]),
  ) as unknown as DossierView

  const follow = (transaction: Y.Transaction) => {
    let next: Record<Root, Part> | undefined
    for (const root of roots) {
      const keys = transaction.changed.get(draft[root] as unknown as Y.AbstractType<Y.YEvent<Y.Map<Plain>>>)
      if (!keys) continue
      next ??= { ...(current as unknown as Record<Root, Part>) }
      const named = [...keys].filter((key): key is string => key !== null)
      next[root] = copy(root, draft[root], next[root], named)
    }
    if (!next) return
    current = next as unknown as DossierView
    for (const listener of listeners) listener()
  }
  document.on('afterTransaction', follow)

  return {
    get current() {
      return current
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    destroy() {
      document.off('afterTransaction', follow)
      listeners.clear()
    },
  }
}
