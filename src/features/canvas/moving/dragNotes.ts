import type { Target } from '../../../dossier/canvas/planMove'
import styles from './dragNotes.module.css'
import { type Found, placeUnder } from './placeUnder'

/** The pointer has to go this far, in CSS pixels, before pressing becomes dragging. */
const slack = 6
/** So near to the edge of the window, the page scrolls along. */
const edge = 72
const scrollStep = 14

type Options = {
  readonly root: HTMLElement
  readonly onDrop: (id: string, target: Target) => void
}

type Drag = {
  readonly id: string
  readonly note: HTMLElement
  readonly handle: HTMLElement
  readonly pointer: number
  readonly from: { readonly x: number; readonly y: number; readonly scroll: number }
  x: number
  y: number
  begun: boolean
  frame: number
  shown: string
}

/**
 * Dragging notes by their handle, with a mouse, a pen or a finger. The note follows by a transform, outside React: a
 * drag is one change, on the drop. Escape or a lost pointer leaves everything as it was. Returns what ends it.
 */
export function dragNotes({ root, onDrop }: Options): () => void {
  let drag: Drag | undefined
  const marker = document.createElement('div')
  marker.className = styles.marker ?? ''
  marker.dataset.marker = ''
  marker.hidden = true
  root.append(marker)

  const down = (event: PointerEvent) => {
    const handle = (event.target as Element).closest<HTMLElement>('[data-handle]')
    const note = handle?.closest<HTMLElement>('[data-note]')
    if (!handle || !note || event.button !== 0 || !event.isPrimary || drag) return
    handle.setPointerCapture(event.pointerId)
    const { clientX: x, clientY: y, pointerId: pointer } = event
    const from = { x, y, scroll: scrollY }
    const id = note.dataset.note ?? ''
    drag = { id, note, handle, pointer, from, x, y, begun: false, frame: 0, shown: '' }
  }

  const move = (event: PointerEvent) => {
    if (!drag || event.pointerId !== drag.pointer) return
    drag.x = event.clientX
    drag.y = event.clientY
    if (!drag.begun && Math.hypot(drag.x - drag.from.x, drag.y - drag.from.y) > slack) begin(drag)
    if (drag.begun && drag.frame === 0) drag.frame = requestAnimationFrame(follow)
  }

  const up = (event: PointerEvent) => {
    if (!drag || event.pointerId !== drag.pointer) return
    const { id, begun, handle, x, y } = drag
    const target = begun ? placeUnder(root, x, y)?.target : undefined
    end()
    if (!begun) return
    // The click that follows a drag is no press on the handle.
    handle.dataset.dragged = 'true'
    setTimeout(() => delete handle.dataset.dragged)
    if (target) onDrop(id, target)
  }

  const key = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !drag?.begun) return
    event.stopPropagation()
    end()
  }

  function begin(now: Drag): void {
    now.begun = true
    now.note.dataset.dragged = ''
    root.dataset.dragging = ''
  }

  function end(): void {
    if (!drag) return
    cancelAnimationFrame(drag.frame)
    delete drag.note.dataset.dragged
    drag.note.style.translate = ''
    delete root.dataset.dragging
    marker.hidden = true
    drag = undefined
  }

  function follow(): void {
    if (!drag) return
    drag.frame = 0
    const { note, x, y, from } = drag
    // Read before writing, so that a frame measures the page once.
    const found = placeUnder(root, x, y)
    const rootBox = root.getBoundingClientRect()
    note.style.translate = `${x - from.x}px ${y - from.y + scrollY - from.scroll}px`
    mark(drag, found, rootBox)
    const pull = y < edge ? -scrollStep : y > innerHeight - edge ? scrollStep : 0
    if (pull === 0) return
    scrollBy({ top: pull, behavior: 'instant' })
    drag.frame = requestAnimationFrame(follow)
  }

  /** Shows where the note would land. Writes only what differs: most frames land where the one before did. */
  function mark(now: Drag, found: Found | undefined, rootBox: DOMRect): void {
    const place = found && `${found.left - rootBox.left}px ${found.top - rootBox.top}px`
    const shown = found ? `${place} ${found.width}` : ''
    if (shown === now.shown) return
    now.shown = shown
    marker.hidden = !found
    if (!found || !place) return
    marker.style.inlineSize = `${found.width}px`
    marker.style.translate = place
  }

  const moves = { pointermove: move, pointerup: up } as const
  root.addEventListener('pointerdown', down)
  for (const [name, listen] of Object.entries(moves)) {
    root.addEventListener(name as keyof typeof moves, listen)
  }
  root.addEventListener('pointercancel', end)
  document.addEventListener('keydown', key, true)
  return () => {
    end()
    root.removeEventListener('pointerdown', down)
    for (const [name, listen] of Object.entries(moves)) {
      root.removeEventListener(name as keyof typeof moves, listen)
    }
    root.removeEventListener('pointercancel', end)
    document.removeEventListener('keydown', key, true)
    marker.remove()
  }
}
