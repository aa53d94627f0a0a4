import { splitKey } from '../document/recordKey'
import type { DossierView } from '../document/view'
import { readAllSetAside } from '../merging/readSetAside'
import type { Words } from './context'
import { nameKey } from './nameKey'
import { nameValue } from './nameValue'

/** A value that a merge did not choose, in words. */
export type SetAsideLine = {
  readonly id: string
  /** Where it belongs: 'Kans: Schoonmaak – Leverancier'. */
  readonly about: string
  readonly value: string
  /** ISO time of the merge. */
  readonly at: string
}

/** What merges did not choose, for on paper, newest first: somebody wrote it, so it is not hidden. */
export function setAsideLines(view: DossierView, words: Words): readonly SetAsideLine[] {
  const context = { view, words }
  return readAllSetAside(view)
    .filter(({ root, key }) => root !== 'sessionBlocks' || !ownEyes.includes(splitKey(key).field))
    .map(({ id, root, key, value, at }) => ({
      id,
      about: nameKey(context, root, key),
      value: nameValue(context, root, key, value),
      at,
    }))
}

/** What a facilitator wrote for themselves stands on no paper. */
const ownEyes: readonly string[] = ['ownNotes']
