import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { useBoard, useMoment } from './boardStore'

/**
 * Keeps the focus where people are. After their own move it goes along with the note; when somebody else moves the note
 * that they are at, it does too; and when somebody else takes it away, it stays in the field. It never scrolls the page
 * for a change of others.
 */
export function useKeepFocus(root: RefObject<HTMLElement | null>): void {
  const { store } = useBoard()
  // Read here, so that this runs once the screen shows what was asked for.
  const asked = useMoment((state) => state.wanted)
  const last = useRef<{ note: string; field: string }>({ note: '', field: '' })

  useEffect(() => {
    const board = root.current
    const follow = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement)) return
      last.current = {
        note: target.closest<HTMLElement>('[data-note]')?.dataset.note ?? '',
        field: target.closest<HTMLElement>('section[data-field]')?.dataset.field ?? '',
      }
    }
    const leave = ({ relatedTarget }: FocusEvent) => {
      // Going elsewhere on purpose; an element that vanishes has no such target either, but then nothing is focused.
      if (relatedTarget instanceof Node && !board?.contains(relatedTarget))
        last.current = { note: '', field: '' }
    }
    const press = ({ target }: Event) => {
      if (target instanceof Node && !board?.contains(target)) last.current = { note: '', field: '' }
    }
    board?.addEventListener('focusin', follow)
    board?.addEventListener('focusout', leave)
    document.addEventListener('pointerdown', press)
    return () => {
      board?.removeEventListener('focusin', follow)
      board?.removeEventListener('focusout', leave)
      document.removeEventListener('pointerdown', press)
    }
  }, [root])

  useLayoutEffect(() => {
    const board = root.current
    if (!board) return
    if (asked !== '') {
      store.set({ wanted: '' })
      const element = findStop(board, asked)
      const around = element?.closest('[data-note]')
      if (element && !around?.contains(document.activeElement)) element.focus()
      return
    }
    const { note, field } = last.current
    if (document.activeElement !== document.body || (note === '' && field === '')) return
    const element = findStop(board, note) ?? findStop(board, `field:${field}`)
    element?.focus({ preventScroll: true })
  })
}

/** The handle of a note (or its text field), the heading of a group, or the button that adds to a field. */
function findStop(board: HTMLElement, asked: string): HTMLElement | null {
  const [kind = '', id = ''] = asked.split(':')
  if (kind === 'field') {
    const field = board.querySelector(`section[data-field="${CSS.escape(id)}"]`)
    return (
      field?.querySelector<HTMLElement>(':is([data-add], [data-adding] textarea)') ??
      field?.querySelector('h2') ??
      null
    )
  }
  if (kind === 'group') return board.querySelector(`[data-group-box="${CSS.escape(id)}"] h3`)
  if (asked === '') return null
  return board.querySelector(`[data-note="${CSS.escape(asked)}"] :is([data-handle], textarea)`)
}
