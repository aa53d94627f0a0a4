import { memo } from 'react'
import { type Contract, readContract } from '../../../dossier/contracts'
import { useDossier } from '../../../hooks/useDossier'
import { classes } from '../../../ui/classes'
import { Icon } from '../../../ui/Icon'
import { VisuallyHidden } from '../../../ui/VisuallyHidden'
import type { Column } from '../register/columns'
import { CellEditor, type Wrong } from './CellEditor'
import { gridColumns } from './layout'
import type { Editing } from './useGrid'
import type { GridWords } from './useGridWords'

/** What lines tell the grid. The same functions every time, so that only lines that change render again. */
export type LineEvents = {
  readonly onChoose: (id: string, chosen: boolean) => void
  readonly onChange: (id: string, field: Column['field'], value: string | number | undefined) => void
  readonly onWrong: (id: string, wrong: Wrong | undefined) => void
  readonly onEdit: (line: number, column: number) => void
  readonly onLeave: (to: 'here' | 1 | -1) => void
  readonly onBlur: () => void
}

type GridLineProps = {
  readonly id: string
  readonly line: number
  readonly chosen: boolean
  /** The active column, if the active cell is on this line. */
  readonly active: number | undefined
  readonly editing: Editing
  readonly wrong: Wrong | undefined
  readonly events: LineEvents
  readonly words: GridWords
}

/** One contract as a line of the grid. Follows its own contract, so that an edit renders this line alone. */
export const GridLine = memo(function GridLine({
  id,
  line,
  chosen,
  active,
  editing,
  ...rest
}: GridLineProps) {
  const contract = useDossier((view) => readContract(view, id))
  const { events, wrong, words } = rest
  if (!contract) return null
  const name = words.name(contract)
  const stop = (at: number) => ({
    tabIndex: active === at ? 0 : -1,
    'data-active': active === at || undefined,
  })
  return (
    <tr className="pw-grid__line" aria-rowindex={line + 2} aria-selected={chosen} data-line={line}>
      {gridColumns.map((gridColumn, at) => {
        if (gridColumn.id === 'choose') {
          return (
            <td key="choose" className="pw-grid__choose" data-column={at}>
              <input
                {...stop(at)}
                type="checkbox"
                className="utrecht-checkbox utrecht-checkbox--html-input pw-checkbox"
                aria-label={words.choose(name)}
                checked={chosen}
                onChange={({ target }) => events.onChoose(id, target.checked)}
              />
            </td>
          )
        }
        if (gridColumn.id === 'open') {
          return (
            <td key="open" className="pw-grid__open" data-column={at}>
              <a
                {...stop(at)}
                className="nl-link pw-link"
                href={words.address(id)}
                aria-label={words.open(name)}
              >
                {words.openShort}
              </a>
            </td>
          )
        }
        const { column } = gridColumn
        if (!column) return null
        return (
          <FieldCell
            key={column.field}
            {...{ contract, column, line, at, words, events }}
            stop={stop(at)}
            editing={active === at ? editing : undefined}
            wrong={wrong?.field === column.field ? wrong : undefined}
          />
        )
      })}
    </tr>
  )
})

type FieldCellProps = Pick<GridLineProps, 'line' | 'editing' | 'events' | 'words'> & {
  readonly contract: Contract
  readonly column: Column
  readonly at: number
  readonly wrong: Wrong | undefined
  readonly stop: { readonly tabIndex: number; readonly 'data-active': true | undefined }
}

function FieldCell({ contract, column, line, at, words, events, editing, wrong, stop }: FieldCellProps) {
  const isName = column.field === 'name'
  const Tag = isName ? 'th' : 'td'
  const read = words.value(contract, column)
  const isQuiet = column.kind === 'choice' && ['', 'unknown'].includes(String(contract[column.field]))
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys of all cells are heard by the grid
    <Tag
      {...(editing ? {} : stop)}
      role={isName ? undefined : 'gridcell'}
      scope={isName ? 'row' : undefined}
      data-column={at}
      aria-invalid={wrong !== undefined || undefined}
      className={classes(
        `pw-grid__cell pw-grid__cell--${column.kind}`,
        isName && 'pw-grid__name',
        isQuiet && 'pw-grid__cell--quiet',
        editing && 'pw-grid__cell--editing',
      )}
      onClick={editing ? undefined : () => events.onEdit(line, at)}
    >
      {editing ? (
        <CellEditor
          contract={contract}
          column={column}
          typed={editing.typed}
          wrong={wrong}
          onChange={(value) => events.onChange(contract.id, column.field, value)}
          onWrong={(next) => events.onWrong(contract.id, next)}
          onLeave={events.onLeave}
          onBlur={events.onBlur}
        />
      ) : wrong === undefined ? (
        read
      ) : (
        <span className="pw-grid__wrong">
          <Icon name="wrong" /> {wrong.typed}
          <VisuallyHidden>. {words.wrong(wrong.typed)}</VisuallyHidden>
        </span>
      )}
    </Tag>
  )
}
