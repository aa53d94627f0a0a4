/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role --
   Laid out as no table, some browsers no longer tell that it is one. */

import { memo } from 'react'
import { type Contract, isPlanned, readContract } from '../../../dossier/contracts/readContracts'
import { useDossier } from '../../../hooks/useDossier'
import { checkboxClass } from '../../../ui/checkboxClass'
import { classes } from '../../../ui/classes'
import { Icon } from '../../../ui/Icon'
import { linkClass } from '../../../ui/linkClass'
import { VisuallyHidden } from '../../../ui/VisuallyHidden'
import type { Column } from '../register/columns'
import { CellEditor, type Wrong } from './CellEditor'
import shared from './contractGrid.module.css'
import styles from './GridLine.module.css'
import { gridColumns, lastingColumns } from './layout'
import type { Editing } from './useGrid'
import type { GridWords } from './useGridWords'
import type { ColumnsInSight } from './useInSight'

/** What lines tell the grid. The same functions every time, so that only lines that change render again. */
export type LineEvents = {
  readonly onChoose: (id: string, chosen: boolean) => void
  readonly onChange: (id: string, field: Column['field'], value: string | number | undefined) => void
  readonly onWrong: (id: string, wrong: Wrong | undefined) => void
  readonly onLeave: (to: 'here' | 1 | -1) => void
  readonly onBlur: () => void
}

type GridLineProps = {
  readonly id: string
  readonly line: number
  /** Room for lines that are out of sight, in pixels, between this line and the one before it in the page. */
  readonly room: number
  readonly columns: ColumnsInSight
  readonly chosen: boolean
  /** The active column, if the active cell is on this line. */
  readonly active: number | undefined
  readonly editing: Editing
  readonly wrong: Wrong | undefined
  readonly events: LineEvents
  readonly words: GridWords
}

/**
 * One contract as a line of the grid. Follows its own contract, so that an edit renders this line alone. Its cells are
 * plain elements without components of their own: while people scroll, dozens of them come in with every frame.
 */
export const GridLine = memo(function GridLine(props: GridLineProps) {
  const { id, line, room, columns, chosen, active } = props
  const contract = useDossier((view) => readContract(view, id))
  if (!contract) return null
  // The line that has the focus is whole, so that the focus is never on a cell that is not there.
  const shown = active === undefined ? columns : whole
  const cells = []
  for (let at = 0; at < lastingColumns; at++) cells.push(cellAt(at, contract, props))
  for (let at = shown.first; at < shown.end; at++) cells.push(cellAt(at, contract, props))
  return (
    <tr
      role="row"
      className={active === undefined ? shared.line : `${shared.line} ${shared.lineWhole}`}
      aria-rowindex={line + 2}
      aria-selected={chosen}
      style={room > 0 ? { marginBlockStart: room } : undefined}
    >
      {cells}
    </tr>
  )
})

const whole: Pick<ColumnsInSight, 'first' | 'end'> = { first: lastingColumns, end: gridColumns.length }

function cellAt(at: number, contract: Contract, props: GridLineProps) {
  const { id, active, chosen, editing, wrong, words, events } = props
  const column = gridColumns[at]?.column
  const isActive = active === at
  if (column) {
    if (isActive && editing) return <EditedCell key={at} {...props} {...{ contract, column, at, editing }} />
    return fieldCell(at, column, contract, isActive, wrong?.field === column.field ? wrong : undefined, words)
  }
  const stop = { tabIndex: isActive ? 0 : -1, 'data-active': isActive || undefined }
  const isChoose = gridColumns[at]?.id === 'choose'
  const name = words.name(contract)
  return (
    <td key={at} role="gridcell" aria-colindex={at + 1} className={isChoose ? shared.choose : shared.open}>
      {isChoose ? (
        <input
          {...stop}
          type="checkbox"
          className={checkboxClass}
          aria-label={words.choose(name)}
          checked={chosen}
          onChange={({ target }) => events.onChoose(id, target.checked)}
        />
      ) : (
        <a {...stop} className={linkClass} href={words.address(id)} aria-label={words.open(name)}>
          {words.openShort}
        </a>
      )}
    </td>
  )
}

function fieldCell(
  at: number,
  column: Column,
  contract: Contract,
  isActive: boolean,
  wrong: Wrong | undefined,
  words: GridWords,
) {
  const isName = column.field === 'name'
  const Tag = isName ? 'th' : 'td'
  const missing = missingWord(column, contract, words)
  const text = missing ?? words.value(contract, column)
  const isQuiet = missing !== undefined || (column.kind === 'choice' && quiet.has(contract[column.field]))
  return (
    <Tag
      key={at}
      role={isName ? 'rowheader' : 'gridcell'}
      aria-colindex={at + 1}
      tabIndex={isActive ? 0 : -1}
      data-active={isActive || undefined}
      aria-invalid={wrong !== undefined || undefined}
      data-cell=""
      className={classOf(column, isQuiet, text.length > lengths[column.kind])}
    >
      {wrong === undefined ? (
        text
      ) : (
        <span className={styles.wrong}>
          <Icon name="wrong" /> {wrong.typed}
          <VisuallyHidden>. {words.wrong(wrong.typed)}</VisuallyHidden>
        </span>
      )}
    </Tag>
  )
}

type EditedCellProps = GridLineProps & {
  readonly contract: Contract
  readonly column: Column
  readonly at: number
  readonly editing: NonNullable<Editing>
}

function EditedCell({ contract, column, at, editing, wrong, events }: EditedCellProps) {
  const isName = column.field === 'name'
  const Tag = isName ? 'th' : 'td'
  return (
    <Tag
      role={isName ? 'rowheader' : 'gridcell'}
      aria-colindex={at + 1}
      aria-invalid={wrong?.field === column.field || undefined}
      className={classes(classOf(column, false, false), shared.cell_editing)}
    >
      <CellEditor
        contract={contract}
        column={column}
        typed={editing.typed}
        wrong={wrong?.field === column.field ? wrong : undefined}
        onChange={(value) => events.onChange(contract.id, column.field, value)}
        onWrong={(next) => events.onWrong(contract.id, next)}
        onLeave={events.onLeave}
        onBlur={events.onBlur}
      />
    </Tag>
  )
}

/** What stands in the place of some values that are not there, if anything. */
function missingWord({ field }: Column, contract: Contract, words: GridWords): string | undefined {
  if (field === 'category' && contract.category === '') return words.noCategory
  // A tender to come has no end yet. Said here, as the column with its own day is far to the right.
  if (field === 'ends' && contract.ends === '' && isPlanned(contract)) return words.toCome
  return undefined
}

const quiet: ReadonlySet<unknown> = new Set(['', 'unknown'])

/** From so many letters on, a value may be too long for its cell. */
const lengths: Readonly<Record<Column['kind'], number>> = { text: 13, choice: 13, day: 18, number: 12 }

function classOf({ field, kind }: Column, isQuiet: boolean, isLong: boolean): string {
  return classes(
    shared.cell,
    shared[`cell_${kind}`],
    field === 'name' && shared.name,
    isQuiet && shared.cell_quiet,
    isLong && shared.cell_long,
  )
}
