import { isHidden } from '../canvas/isHidden'
import type { SetAside } from '../document/asides'
import { splitKey } from '../document/recordKey'
import type { DossierView } from '../document/view'
import { isOpen, readScans, scanField, scanRoles } from '../selfScan/readScans'
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

/** What merges did not choose, newest first: somebody wrote it, so it is not hidden. */
export function setAsideLines(view: DossierView, words: Words): readonly SetAsideLine[] {
  const context = { view, words }
  return Object.entries(view.setAside)
    .filter(([, aside]) => isForAll(view, aside))
    .toSorted(([, a], [, b]) => (a.at < b.at ? 1 : -1))
    .map(([id, { root, key, value, at }]) => ({
      id,
      about: nameKey(context, root, key),
      value: nameValue(context, root, key, value),
      at,
    }))
}

/** What is still between one person and the app stays unsaid: answers of a scan, silent notes, and own notes. */
function isForAll(view: DossierView, { root, key }: Pick<SetAside, 'root' | 'key'>): boolean {
  const { id, field } = splitKey(key)
  if (root === 'scans') {
    const scan = readScans(view).find((one) => one.id === id)
    const isAnswer = scanRoles.some((role) => role === scanField(field).kind)
    return !isAnswer || (scan !== undefined && isOpen(scan))
  }
  if (root === 'notes') {
    const note = view.notes[id]
    const canvas = view.canvases[note?.canvas ?? '']
    return !note || !canvas || !isHidden(canvas, note, '')
  }
  return root !== 'sessionBlocks' || field !== 'ownNotes'
}
