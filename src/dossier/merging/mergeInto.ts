import * as Y from 'yjs'
import { put } from '../document/draft'
import type { Plain } from '../document/plain'
import { compare, type Side } from './compare'
import { lastItem } from './lastItem'
import { mergeOrigin } from './mergeOrigin'

/**
 * Brings another copy of a dossier into this one, in one change. What both sides wrote apart becomes what was chosen,
 * by the id of the conflict, else what is advised; the value not chosen is set aside, so that its writer finds it
 * again. The same copy twice changes nothing the second time.
 *
 * @param theirs - a whole Yjs state in V2 encoding
 * @param at - ISO time of the merge, for reading only
 */
export function mergeInto(
  document: Y.Doc,
  theirs: Uint8Array,
  choices: Readonly<Record<string, Side>>,
  at: string,
): void {
  const other = new Y.Doc()
  Y.applyUpdateV2(other, theirs)
  const { conflicts, here, there } = compare(document, other)
  const written = conflicts.map(({ id, root, key, kind, advised, ...values }) => {
    const chosen = choices[id] ?? advised
    const aside = chosen === 'mine' ? 'theirs' : 'mine'
    const source = aside === 'mine' ? document : other
    const item = lastItem(source.getMap<Plain>(root), key)
    const asideId = kind === 'value' && item ? `${id}/${item.client}-${item.clock}` : undefined
    return { root, key, value: values[chosen], asideId, notChosen: values[aside] }
  })
  document.transact((transaction) => {
    Y.applyUpdateV2(document, theirs)
    // Applying calls the whole change remote; Yjs would then take what is written here for a double of itself.
    transaction.local = true
    const setAside = document.getMap<Plain>('setAside')
    for (const { root, key, value, asideId, notChosen } of written) {
      put(document.getMap<Plain>(root), key, value)
      if (asideId && !setAside.has(asideId)) setAside.set(asideId, { root, key, value: notChosen, at })
    }
    // Yjs lets a later "taken away" win from a value that it never saw; see `compare`: the value stands.
    const newest = [
      ...here.map(({ root, key, mine: value }) => ({ root, key, value })),
      ...there.map(({ root, key, theirs: value }) => ({ root, key, value })),
    ]
    for (const { root, key, value } of newest) {
      if (value !== undefined) put(document.getMap<Plain>(root), key, value)
    }
  }, mergeOrigin)
  other.destroy()
}
