import type * as Y from 'yjs'
import { type Plain, same } from './plain'
import { type Root, roots } from './roots'

export type DossierDraft = { readonly [Name in Root]: Y.Map<Plain> }

/** The version of the dossier's form. A higher number in a file means that it comes from a newer Partnerwijzer. */
export const currentVersion = 1

/** The shared parts of a document, by name. */
export function draftOf(document: Y.Doc): DossierDraft {
  return Object.fromEntries(roots.map((root) => [root, document.getMap<Plain>(root)])) as DossierDraft
}

/** Sets a value only if it differs, so that looking at a dossier never counts as changing it. */
export function put(map: Y.Map<Plain>, key: string, value: Plain | undefined): void {
  if (value === undefined) {
    if (map.has(key)) map.delete(key)
  } else if (!same(map.get(key), value)) map.set(key, value)
}
