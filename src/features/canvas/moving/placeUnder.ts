import type { Target } from '../../../dossier/canvas/planMove'

/** Where a note would land, and where to show that, in pixels of the window. */
export type Found = {
  readonly target: Target
  readonly left: number
  readonly top: number
  readonly width: number
}

/**
 * Where a note would land under the pointer: before or after the note there, else at the end of the list or field. Over
 * the place that it was lifted from, it goes back there. Asks for some dozens of boxes: to ask the page what lies under
 * a point takes many times longer on a board of a thousand notes.
 */
export function placeUnder(root: HTMLElement, x: number, y: number): Found | undefined {
  const field = boxUnder(root.querySelectorAll<HTMLElement>('section[data-field]'), x, y)
  if (!field) return undefined
  const list = boxUnder(field.querySelectorAll<HTMLElement>('[data-list]'), x, y)
  const into = list ?? field.querySelector<HTMLElement>('[data-list="loose"]')
  if (!into) return undefined
  const { field: fieldId = '', group = '' } = into.dataset
  const box = into.getBoundingClientRect()
  const at = { left: box.left, width: box.width }
  const over = list && noteAt(into, y - root.getBoundingClientRect().top)
  if (!over) return { target: { field: fieldId, group, before: '' }, ...at, top: box.bottom }
  const next = over.isBelow ? over.note.nextElementSibling : over.note
  const before = next instanceof HTMLElement ? (next.dataset.note ?? '') : ''
  return {
    target: { field: fieldId, group, before },
    ...at,
    top: root.getBoundingClientRect().top + over.edge,
  }
}

function boxUnder(boxes: Iterable<HTMLElement>, x: number, y: number): HTMLElement | undefined {
  for (const one of boxes) {
    const { left, right, top, bottom } = one.getBoundingClientRect()
    if (x >= left && x <= right && y >= top && y <= bottom) return one
  }
  return undefined
}

/** The note of a list at a height within the board, which half of it, and the edge of that half. */
function noteAt(list: HTMLElement, y: number) {
  // Places in the board, which a note that is being dragged does not leave.
  const notes = list.children as HTMLCollectionOf<HTMLElement>
  const note = notes[firstWhere(notes.length, (at) => endOf(notes[at]) >= y)]
  if (!note || note.offsetTop > y) return undefined
  const isBelow = y > note.offsetTop + note.offsetHeight / 2
  return { note, isBelow, edge: isBelow ? endOf(note) : note.offsetTop }
}

function endOf(note: HTMLElement | undefined): number {
  return note ? note.offsetTop + note.offsetHeight : 0
}

/** The first of so many places where something holds, if it holds for all that follow too. */
export function firstWhere(count: number, holds: (at: number) => boolean): number {
  let [low, high] = [0, count]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
