import type { DossierView } from '../document/view'
import type { Canvas } from '../kinds/canvas'

const memory = new WeakMap<object, readonly Canvas[]>()

/** The canvases of a dossier in order, without those that were removed. The same list until one of them changes. */
export function readCanvases({ canvases }: Pick<DossierView, 'canvases'>): readonly Canvas[] {
  const known = memory.get(canvases)
  if (known) return known
  const list = Object.values(canvases)
    .filter(({ removed }) => !removed)
    .sort((a, b) => (a.rank === b.rank ? (a.id < b.id ? -1 : 1) : a.rank < b.rank ? -1 : 1))
  memory.set(canvases, list)
  return list
}

/** A canvas by its id, if it is there and was not removed. */
export function findCanvasIn({ canvases }: Pick<DossierView, 'canvases'>, id: string): Canvas | undefined {
  const canvas = canvases[id]
  return canvas && !canvas.removed ? canvas : undefined
}
