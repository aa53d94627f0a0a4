import type { SetAside } from '../document/asides'
import type { Root } from '../document/roots'
import type { DossierView } from '../document/view'

const known = new WeakMap<
  DossierView['setAside'],
  ReadonlyMap<string, readonly (SetAside & { id: string })[]>
>()
const none: readonly (SetAside & { id: string })[] = []

/** What merges set aside for one value, the same list until that changes. */
export function readSetAside({ setAside }: Pick<DossierView, 'setAside'>, root: Root, key: string) {
  let byKey = known.get(setAside)
  if (!byKey) {
    const lists = new Map<string, (SetAside & { id: string })[]>()
    for (const [id, one] of Object.entries(setAside)) {
      const list = lists.get(`${one.root}:${one.key}`)
      if (list) list.push({ id, ...one })
      else lists.set(`${one.root}:${one.key}`, [{ id, ...one }])
    }
    byKey = lists
    known.set(setAside, byKey)
  }
  return byKey.get(`${root}:${key}`) ?? none
}
