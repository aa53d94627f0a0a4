/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role --
   Laid out as no table, some browsers no longer tell that it is one. */

import { type CSSProperties, useRef } from 'react'
import type { Row } from '../register/arrange'
import type { Question } from '../register/question'
import type { Wrong } from './CellEditor'
import styles from './contractGrid.module.css'
import { GridLine, type LineEvents } from './GridLine'
import { GroupLine } from './GroupLine'
import type { Cell, Editing } from './useGrid'
import type { GridWords } from './useGridWords'
import { useInSight } from './useInSight'

type GridLinesProps = {
  readonly rows: readonly Row[]
  readonly grouping: Question['group']
  readonly chosen: ReadonlySet<string>
  readonly active: Cell
  readonly editing: Editing
  /** What was typed and is no number, by contract. */
  readonly wrongs: ReadonlyMap<string, Wrong>
  readonly events: LineEvents
  readonly words: GridWords
}

/** The lines of the grid that are in sight. Apart from the grid itself: only this renders again while people scroll. */
export function GridLines(props: GridLinesProps) {
  const lines = useRef<HTMLTableSectionElement>(null)
  const { rows, grouping, chosen, active, editing, wrongs, events, words } = props
  const { first, end, height, columns, aside } = useInSight(lines, rows.length)
  return (
    <tbody
      ref={lines}
      role="rowgroup"
      className={aside ? styles.linesAside : undefined}
      style={bodyStyle(rows.length * height, columns.before)}
    >
      {linesOf(first, end, active.line).map((line, at, shown) => {
        const row = rows[line]
        if (!row) return null
        const isActive = active.line === line
        const place = { line, room: (line - (shown[at - 1] ?? -1) - 1) * height }
        return row.kind === 'group' ? (
          <GroupLine key={row.id} {...place} row={row} grouping={grouping} active={isActive} />
        ) : (
          <GridLine
            key={row.id}
            {...place}
            id={row.id}
            columns={columns}
            chosen={chosen.has(row.id)}
            active={isActive ? active.column : undefined}
            editing={isActive ? editing : undefined}
            wrong={wrongs.get(row.id)}
            events={events}
            words={words}
          />
        )
      })}
    </tbody>
  )
}

/** The lines to show, in order: those in sight, and the active one wherever it is, so that it keeps the focus. */
function linesOf(first: number, end: number, active: number): readonly number[] {
  const lines = Array.from({ length: end - first }, (_, at) => first + at)
  if (active >= 0 && active < first) return [active, ...lines]
  return active >= end ? [...lines, active] : lines
}

/** The height of all lines together, and the width of the columns that are left out, both in pixels. */
function bodyStyle(height: number, before: number): CSSProperties {
  return { blockSize: height, '--pw-grid-before': `${before}px` } as CSSProperties
}
