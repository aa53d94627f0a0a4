import * as Y from 'yjs'
import type { DossierDraft } from '../document/draft'
import type { Plain } from '../document/plain'
import { splitKey } from '../document/recordKey'
import { isAside, type Root, workRoots } from '../document/roots'
import { isKind, kindOf } from '../kinds'
import { mergeOrigin } from '../merging/mergeOrigin'

/** What a session is made of, and what a merge did not choose, is no work that was done in it. */
const trackedRoots: readonly Root[] = [
  ...workRoots.filter((root) => !isAside(root) && !(isKind(root) && kindOf(root).preparesSession)),
  'journal',
]

type Value = { made: true } | { was: Plain } | Record<string, never>
type Change = readonly [path: string, value: Value]

/**
 * Notes what people here change while a session goes on, with what stood there before, so that it can be seen and taken
 * back together. `live` tells which session goes on, '' for none. Returns what ends it.
 */
export function trackWork(document: Y.Doc, draft: DossierDraft, live: () => string): () => void {
  let changes: (readonly [session: string, ...Change])[] = []
  const observers = trackedRoots.map((root) => {
    const map = draft[root]
    const observe = (event: Y.YMapEvent<Plain>, { local, origin }: Y.Transaction) => {
      // What a merge brings was made elsewhere; Yjs calls it local.
      if (!local || origin === mergeOrigin) return
      // Asked now: the same change may close the session.
      const session = live()
      if (session === '') return
      for (const change of changesIn(root, map, event)) changes.push([session, ...change])
    }
    map.observe(observe)
    return () => map.unobserve(observe)
  })

  const write = () => {
    if (changes.length === 0) return
    const found = changes
    changes = []
    // In a transaction of its own, which no undo takes back: what was undone differs from nothing and tells nothing.
    document.transact(() => {
      for (const [session, path, value] of found) note(draft, session, path, value)
    }, workOrigin)
  }
  document.on('afterTransaction', write)
  return () => {
    for (const end of observers) end()
    document.off('afterTransaction', write)
  }
}

const workOrigin = { from: 'session' }

/** What stood there first is what counts; of a record that the session made, its fields say nothing more. */
function note({ sessionWork }: DossierDraft, session: string, path: string, value: Value): void {
  const key = `${session}/${path}`
  const record = splitKey(path).id
  if (!sessionWork.has(key) && !sessionWork.has(`${session}/${record}`)) sessionWork.set(key, value)
}

function changesIn(root: Root, map: Y.Map<Plain>, event: Y.YMapEvent<Plain>): readonly Change[] {
  const keys = event.changes.keys
  if (root === 'journal') {
    return [...keys].flatMap(([id, { action }]) =>
      action === 'add' ? [[`${root}/${id}`, { made: true }]] : [],
    )
  }
  const made = isKind(root) ? recordsMade(map, keys) : new Set<string>()
  const fields = [...keys].flatMap(([key, { oldValue }]): readonly Change[] => {
    if (made.has(splitKey(key).id)) return []
    const was = oldValue as Plain | undefined
    return [[`${root}/${key}`, was === undefined ? {} : { was }]]
  })
  return [...[...made].map((id): Change => [`${root}/${id}`, { made: true }]), ...fields]
}

/** The records of which every key is new. One pass, because an import adds thousands at once. */
function recordsMade(map: Y.Map<Plain>, keys: Y.YMapEvent<Plain>['changes']['keys']): ReadonlySet<string> {
  const made = new Set<string>()
  for (const [key, { action }] of keys) if (action === 'add') made.add(splitKey(key).id)
  if (made.size === 0) return made
  for (const key of map.keys()) {
    if (keys.get(key)?.action !== 'add') made.delete(splitKey(key).id)
  }
  return made
}
