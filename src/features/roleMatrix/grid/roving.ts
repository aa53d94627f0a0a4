/** Where a cell of the grid stands: line 0 is the header with the roles, column 0 the names of the activities. */
type At = { readonly line: number; readonly column: number }

/** The cell at a place. By the lines of the table, because looking through a thousand cells takes too long for an arrow. */
function cellAt({ tHead, tBodies }: HTMLTableElement, { line, column }: At): HTMLElement | undefined {
  // Above the roles stand their sides; the corner spans both rows, and is no cell.
  return line === 0 ? tHead?.rows[1]?.cells[column - 1] : tBodies[0]?.rows[line - 1]?.cells[column]
}

function placeOf(cell: HTMLElement): At {
  const [line = 0, column = 0] = (cell.dataset.at ?? '').split('-').map(Number)
  return { line, column }
}

/** The cell of the grid that something stands in. */
export function cellOf(target: EventTarget | null): HTMLElement | undefined {
  return (target instanceof Element && target.closest<HTMLElement>('[data-at]')) || undefined
}

const stops = new WeakMap<HTMLTableElement, HTMLElement>()

/** Makes a cell the one stop for Tab. The page itself is not drawn anew, so that walking never waits. */
export function makeStop(table: HTMLTableElement, cell: HTMLElement): void {
  const before = stops.get(table)
  if (before === cell) return
  if (before) before.tabIndex = -1
  cell.tabIndex = 0
  stops.set(table, cell)
}

/** Sees to it that there is a stop for Tab: the first cell, if the one that was is gone. */
export function keepStop(table: HTMLTableElement): void {
  if (stops.get(table)?.isConnected) return
  const first = cellAt(table, { line: 1, column: 1 }) ?? table.querySelector<HTMLElement>('[data-at]')
  if (first) makeStop(table, first)
}

/** Goes to a cell. The frame keeps room for its sticky headers, so that they never stand in front of it. */
export function goTo(table: HTMLTableElement, cell: HTMLElement): void {
  makeStop(table, cell)
  cell.focus({ preventScroll: true })
  cell.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}

const page = 8

/** Where a key leads from a cell; nothing for a key that leads nowhere. */
export function nextCell(
  table: HTMLTableElement,
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
