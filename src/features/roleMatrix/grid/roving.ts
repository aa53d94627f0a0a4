/** Where a cell of the grid stands: line 0 is the header with the roles, column 0 the names of the activities. */
type At = { readonly line: number; readonly column: number }

const cellAt = (table: HTMLElement, { line, column }: At) =>
  table.querySelector<HTMLElement>(`[data-at="${line}-${column}"]`)

function placeOf(cell: HTMLElement): At {
  const [line = 0, column = 0] = (cell.dataset.at ?? '').split('-').map(Number)
  return { line, column }
}

/** The cell of the grid that something stands in. */
export function cellOf(target: EventTarget | null): HTMLElement | undefined {
  return (target instanceof Element && target.closest<HTMLElement>('[data-at]')) || undefined
}

/** Makes a cell the one stop for Tab. The page itself is not drawn anew, so that walking never waits. */
export function makeStop(table: HTMLElement, cell: HTMLElement): void {
  for (const other of table.querySelectorAll<HTMLElement>('[data-at][tabindex="0"]')) other.tabIndex = -1
  cell.tabIndex = 0
}

/** Sees to it that there is a stop for Tab: the first cell, if the one that was is gone. */
export function keepStop(table: HTMLElement): void {
  if (table.querySelector('[data-at][tabindex="0"]')) return
  const first = cellAt(table, { line: 1, column: 1 }) ?? table.querySelector<HTMLElement>('[data-at]')
  if (first) first.tabIndex = 0
}

/** Goes to a cell. The frame keeps room for its sticky headers, so that they never stand in front of it. */
export function goTo(table: HTMLElement, cell: HTMLElement): void {
  makeStop(table, cell)
  cell.focus({ preventScroll: true })
  cell.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}

const page = 8

/** Where a key leads from a cell; nothing for a key that leads nowhere. */
export function nextCell(
  table: HTMLElement,
  from: HTMLElement,
  { key, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>,
  { lines, columns }: { readonly lines: number; readonly columns: number },
): HTMLElement | undefined {
  const { line, column } = placeOf(from)
  const all = ctrlKey || metaKey
  const targets: Readonly<Record<string, At>> = {
    ArrowRight: { line, column: column + 1 },
    ArrowLeft: { line, column: column - 1 },
    ArrowDown: { line: line + 1, column },
    ArrowUp: { line: line - 1, column },
    PageDown: { line: Math.min(lines, line + page), column },
    PageUp: { line: Math.max(column === 0 ? 1 : 0, line - page), column },
    Home: all ? { line: 1, column: 0 } : { line, column: line === 0 ? 1 : 0 },
    End: { line: all ? lines : line, column: columns },
  }
  const to = targets[key]
  // The corner and what lies beyond the edges is no cell: there the focus stays where it is.
  return to && (cellAt(table, to) ?? from)
}
