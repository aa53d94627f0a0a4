import type { SetAside } from '../document/asides'
import { type DossierDraft, put } from '../document/draft'
import type { Plain } from '../document/plain'
import { splitKey } from '../document/recordKey'
import { isKind } from '../kinds'
import { mustBeThere } from './records'

/**
 * Takes a value that a merge had set aside after all. What stood there is set aside in its place; it is returned, for
 * who regrets it.
 */
export function takeSetAside(
  draft: DossierDraft,
  id: string,
  { root, key, value, at }: SetAside,
): Plain | undefined {
  if (isKind(root)) mustBeThere(draft, root, splitKey(key).id)
  const stood = draft[root].get(key)
  put(draft[root], key, value)
  if (stood === undefined) dropSetAside(draft, id)
  else draft.setAside.set(id, { root, key, value: stood, at })
  return stood
}

/** Throws away a value that a merge had set aside. */
export function dropSetAside({ setAside }: DossierDraft, id: string): void {
  setAside.delete(id)
}

/** Sets a value aside again as it was, with what stood in its place. */
export function putSetAsideBack(
  draft: DossierDraft,
  id: string,
  { root, key, value, at }: SetAside,
  stood: Plain | undefined,
): void {
  put(draft[root], key, stood)
  draft.setAside.set(id, { root, key, value, at })
}
