import { type KeyboardEvent, type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react'
import type { Row } from '../register/arrange'
import { gridColumns, headerLine, lineHeight, nameAt, nextEditable } from './layout'

/** A cell of the grid. The header is line -1; of a line that is a group, every column is its one cell. */
export type Cell = { readonly line: number; readonly column: number }

/** Whether the active cell is being changed, and with which letter somebody began. */
export type Editing = { readonly typed: string } | undefined

type State = { readonly cell: Cell; readonly editing: Editing }

/**
 * The cell that has the focus, and moving it: one stop for Tab, arrows inside, Enter or a letter to change a cell. The
 * line of that cell always stays in the page, also when it is scrolled out of sight.
 */
export function useGrid(rows: readonly Row[], frame: RefObject<HTMLElement | null>) {
  const [{ cell, editing }, setState] = useState<State>({
    cell: { line: 0, column: nameAt },
    editing: undefined,
  })
  // Set when the focus has to follow; a list that changes by itself never takes it.
  const follow = useRef(false)
  const last = rows.length - 1
  const line = Math.min(cell.line, last)
  const active: Cell = { line: Math.max(headerLine, line), column: cell.column }

  const go = useCallback((next: Cell, nextEditing?: Editing) => {
    follow.current = true
    setState({ cell: next, editing: nextEditing })
  }, [])
  /** The focus came by itself, by a click or by Tab. */
  const arrive = useCallback((next: Cell) => {
    setState((state) =>
      state.cell.line === next.line && state.cell.column === next.column
        ? state
        : { cell: next, editing: undefined },
    )
  }, [])
  const stop = useCallback(() => setState((state) => ({ ...state, editing: undefined })), [])

  useLayoutEffect(() => {
    if (!follow.current) return
    follow.current = false
    const box = frame.current
    if (!box) return
    showLine(box, active.line)
    const target = box.querySelector<HTMLElement>(`[aria-rowindex="${active.line + 2}"] [data-active]`)
    target?.focus({ preventScroll: true })
    target?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  })

  const move = (lines: number, columnsToGo: number) => {
    const to = { line: active.line + lines, column: active.column + columnsToGo }
    go({
      line: Math.max(headerLine, Math.min(last, to.line)),
      column: Math.max(0, Math.min(gridColumns.length - 1, to.column)),
    })
  }
  const canEdit = rows[active.line]?.kind === 'contract' && gridColumns[active.column]?.column !== undefined

  const onKeyDown = (event: KeyboardEvent) => {
    if (editing || event.altKey) return
    const page = () => Math.max(1, Math.floor((frame.current?.clientHeight ?? 0) / lineHeight()) - 2)
    const control = event.ctrlKey || event.metaKey
    const moves: Record<string, () => void> = {
      ArrowDown: () => move(1, 0),
      ArrowUp: () => move(-1, 0),
      ArrowRight: () => move(0, 1),
      ArrowLeft: () => move(0, -1),
      PageDown: () => move(page(), 0),
      PageUp: () => move(-page(), 0),
      Home: () => go({ line: control ? Math.min(0, last) : active.line, column: 0 }),
      End: () => go({ line: control ? last : active.line, column: gridColumns.length - 1 }),
    }
    const chosen = moves[event.key]
    if (chosen) chosen()
    else if (!canEdit) return
    else if (event.key === 'Enter' || event.key === 'F2') go(active, { typed: '' })
    else if (event.key.length === 1 && event.key !== ' ' && !control) go(active, { typed: event.key })
    else return
    event.preventDefault()
  }

  /** Leaves the cell that was changed: for the cell itself, or for the next one that can be changed. */
  const leave = useCallback(
    (to: 'here' | 1 | -1) => {
      if (to === 'here') return go({ line, column: cell.column })
      const column = nextEditable(cell.column, to)
      if (column !== undefined) return go({ line, column }, { typed: '' })
      return go({ line, column: cell.column })
    },
    [go, line, cell.column],
  )

  return { active, editing, canEdit, onKeyDown, go, arrive, stop, leave }
}

/** Scrolls the frame just far enough to bring a line between its header and its edge. */
function showLine(box: HTMLElement, line: number): void {
  if (line < 0) return
  const height = lineHeight()
  const header = box.querySelector('thead')?.clientHeight ?? height
  const top = line * height
  if (top < box.scrollTop) box.scrollTop = top
  else if (top + height + header > box.scrollTop + box.clientHeight) {
    box.scrollTop = top + height + header - box.clientHeight
  }
}
