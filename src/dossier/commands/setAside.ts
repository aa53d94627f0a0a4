import type { SetAside } from '../document/asides'
import { type DossierDraft, put } from '../document/draft'
import type { Root } from '../document/roots'

/** Takes a value that a merge had set aside after all. What stood there is set aside in its place. */
export function takeSetAside(draft: DossierDraft, id: string, { root, key, value, at }: SetAside): void {
  const stood = draft[root as Exclude<Root, 'journal'>].get(key)
  put(draft[root], key, value)
  if (stood === undefined) dropSetAside(draft, id)
  else draft.setAside.set(id, { root, key, value: stood, at })
}

/** Throws away a value that a merge had set aside. Can be undone. */
export function dropSetAside({ setAside }: DossierDraft, id: string): void {
  setAside.delete(id)
}
