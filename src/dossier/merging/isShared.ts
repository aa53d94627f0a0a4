import { isHidden } from '../canvas/isHidden'
import type { SetAside } from '../document/asides'
import { splitKey } from '../document/recordKey'
import type { DossierView } from '../document/view'
import { isOpen, readScans, scanField, scanRoles } from '../selfScan/readScans'

/** Whether everybody may see what stands at a key: answers of a scan and silent notes wait until all are shown. */
export function isShared(view: DossierView, { root, key }: Pick<SetAside, 'root' | 'key'>): boolean {
  const { id, field } = splitKey(key)
  if (root === 'scans') {
    const scan = readScans(view).find((one) => one.id === id)
    const isAnswer = scanRoles.some((role) => role === scanField(field).kind)
    return !isAnswer || (scan !== undefined && isOpen(scan))
  }
  if (root !== 'notes') return true
  const note = view.notes[id]
  const canvas = view.canvases[note?.canvas ?? '']
  return !note || !canvas || !isHidden(canvas, note, '')
}
