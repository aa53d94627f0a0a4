import type * as Y from 'yjs'
import { isKind, type Kind, kindOf } from '../kinds'
import { emptyAbout, emptyInAbout } from './about'
import { draftOf } from './draft'
import { fits, type Plain } from './plain'
import { readRoom } from './readRoom'
import { splitKey } from './recordKey'
import { type Root, roots } from './roots'
import type { DossierView } from './view'

export type DossierSnapshot = {
  readonly current: DossierView
  /** Calls back after each change. Returns what ends it. */
  subscribe(listener: () => void): () => void
  destroy(): void
}

type Part = Record<string, unknown>

/** Keys in one change from which screens hear of it a task later. */
const many = 1000

/** A record with some of its fields read again; nothing if none of its fields holds anything. */
function recordOf(
  root: Kind,
  id: string,
  map: Y.Map<Plain>,
  before: Part | undefined,
  fields: Iterable<string>,
): Part | undefined {
  const defaults: Part = kindOf(root).empty
  const record: Part = before ? { ...before } : { id, ...defaults }
  const held = (field: string) => {
    const value = map.get(`${id}/${field}`)
    return value !== undefined && fits(value, defaults[field]) ? value : undefined
  }
  let isThere = false
  for (const field of fields) {
    const value = held(field)
    if (value !== undefined) {
      record[field] = value
      isThere = true
    } else if (Object.hasOwn(defaults, field)) record[field] = defaults[field]
    else delete record[field]
  }
  // An undone addition leaves the view.
  isThere ||= Object.keys(record).some((field) => field !== 'id' && held(field) !== undefined)
  return isThere ? record : undefined
}

function copy(root: Root, map: Y.Map<Plain>, before: Part, keys: Iterable<string>): Part {
  const after: Part = { ...before }
  if (!isKind(root)) {
    for (const key of keys) {
      const raw = map.get(key)
      const value = raw === undefined ? undefined : readRoom[root](raw, key)
      const otherwise = root === 'about' ? emptyInAbout(key) : undefined
      if (value !== undefined || otherwise !== undefined) after[key] = value ?? otherwise
      else delete after[key]
    }
    return after
  }
  const changed = new Map<string, string[]>()
  for (const key of keys) {
    const { id, field } = splitKey(key)
    // A key without an id is of no record, and the id itself is no field.
    if (id === '' || field === 'id') continue
    const fields = changed.get(id)
    if (fields) fields.push(field)
    else changed.set(id, [field])
  }
  for (const [id, fields] of changed) {
    const record = recordOf(root, id, map, before[id] as Part | undefined, fields)
    if (record) after[id] = record
    else delete after[id]
  }
  return after
}

/** All that a root holds, in one pass: a large dossier opens with some ten thousand keys. */
function whole(root: Root, map: Y.Map<Plain>): Part {
  if (!isKind(root)) return copy(root, map, root === 'about' ? { ...emptyAbout } : {}, map.keys())
  const defaults: Part = kindOf(root).empty
  const records = new Map<string, Part>()
  for (const [key, value] of map.entries()) {
    const { id, field } = splitKey(key)
    if (id === '' || field === 'id' || !fits(value, defaults[field])) continue
    const record = records.get(id) ?? { id, ...defaults }
    records.set(id, record)
    record[field] = value
  }
  return Object.fromEntries(records)
}

/**
 * A view whose roots are read when somebody first asks for them: the first screen of a large dossier shows its map, and
 * none of its thousand notes. `complete` reads what is left.
 */
function lazily(read: (root: Root) => Part): { readonly view: DossierView; complete(): void } {
  const view = {} as Record<Root, Part>
  const left = new Set<Root>(roots)
  const settle = (root: Root) => {
    const value = read(root)
    left.delete(root)
    Object.defineProperty(view, root, { value, enumerable: true })
    return value
  }
  for (const root of roots) {
    Object.defineProperty(view, root, { get: () => settle(root), enumerable: true, configurable: true })
  }
  return { view: view as unknown as DossierView, complete: () => left.forEach(settle) }
}

/**
 * The dossier as an immutable view that follows the document. Only the path that changed is copied, so that a screen
 * which shows one note renders again for that note alone.
 */
export function createSnapshot(document: Y.Doc): DossierSnapshot {
  const draft = draftOf(document)
  const listeners = new Set<() => void>()
  const first = lazily((root) => whole(root, draft[root]))
  let current = first.view

  const tell = () => {
    for (const listener of listeners) listener()
  }
  const follow = (transaction: Y.Transaction) => {
    let next: Record<Root, Part> | undefined
    let count = 0
    for (const root of roots) {
      const keys = transaction.changed.get(draft[root] as unknown as Y.AbstractType<Y.YEvent<Y.Map<Plain>>>)
      if (!keys) continue
      next ??= { ...(current as unknown as Record<Root, Part>) }
      const named = [...keys].filter((key): key is string => key !== null)
      next[root] = copy(root, draft[root], next[root], named)
      count += named.length
    }
    if (!next) return
    current = next as unknown as DossierView
    // An import of thousands is work enough for one task: screens that read meanwhile see it, the others hear of it next.
    if (count > many) setTimeout(tell)
    else tell()
  }
  // A view tells of one moment: what nobody asked for yet is read before that moment is over.
  document.on('beforeTransaction', first.complete)
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
      first.complete()
      document.off('beforeTransaction', first.complete)
      document.off('afterTransaction', follow)
      listeners.clear()
    },
  }
}

/** What a document holds now, as a view that no longer follows it. */
export function viewOf(document: Y.Doc): DossierView {
  const snapshot = createSnapshot(document)
  snapshot.destroy()
  return snapshot.current
}
