import type { SetAside } from '../document/asides'
import { memoise } from '../document/memoise'
import { splitKey } from '../document/recordKey'
import type { Root } from '../document/roots'
import type { DossierView } from '../document/view'
import { isKind, type Kind, kindOf } from '../kinds'
import { isShared } from './isShared'

/** A value that a merge did not choose, under its own id. */
export type Aside = SetAside & { readonly id: string }

/**
 * What merges did not choose for a record and for what is a part of it, for the value under one key, or with '' for a
 * whole room; `matrix` is the room of everything about roles. The same list until something changes.
 */
export function readSetAside(view: DossierView, root: Root, id: string): readonly Aside[] {
  return asidesByPlace([view]).get(`${root}/${id}`) ?? none
}

/** Everything that merges did not choose, newest first. The same list until something changes. */
export function readAllSetAside(view: DossierView): readonly Aside[] {
  return readSetAside(view, 'setAside', '')
}

const none: readonly Aside[] = []
const nowhere: ReadonlyMap<string, readonly Aside[]> = new Map()

const asidesByPlace = memoise(([view]: readonly [DossierView]) => {
  const asides = Object.entries(view.setAside)
  if (asides.length === 0) return nowhere
  const lists = new Map<string, Aside[]>()
  for (const [id, aside] of asides.toSorted(([, a], [, b]) => (a.at < b.at ? 1 : -1))) {
    if (!isShared(view, aside)) continue
    for (const place of new Set(placesOf(view, aside))) {
      lists.set(place, [...(lists.get(place) ?? []), { id, ...aside }])
    }
  }
  return lists
})

const aboutRoles: readonly Root[] = ['matrix', 'findings', 'roles', 'activities', 'people']

function placesOf(view: DossierView, { root, key }: SetAside): readonly string[] {
  const { id } = splitKey(key)
  return [
    'setAside/',
    ...(aboutRoles.includes(root) ? ['matrix/'] : []),
    ...(isKind(root) ? recordAndParents(view, root, id) : [`${root}/`, `${root}/${key}`]),
    ...(root === 'cards' ? recordAndParents(view, 'canvases', id) : []),
  ]
}

function recordAndParents(view: DossierView, kind: Kind, id: string): readonly string[] {
  const { parent = '', shapes } = kindOf(kind)
  const shape = shapes?.[parent]
  const above = (view[kind][id] as Readonly<Record<string, unknown>> | undefined)?.[parent]
  const isPart = typeof shape === 'object' && 'record' in shape && isKind(shape.record)
  return [
    `${kind}/${id}`,
    ...(isPart && typeof above === 'string' && isKind(shape.record)
      ? recordAndParents(view, shape.record, above)
      : []),
  ]
}
