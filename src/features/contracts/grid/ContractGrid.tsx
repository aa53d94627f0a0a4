/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role --
   Laid out as no table, some browsers no longer tell that it is one. */
import {
  type CSSProperties,
  type FocusEvent,
  type MouseEvent,
  useCallback,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react'
import { useTranslation } from 'react-i18next'
import { changeContract } from '../../../dossier/commands/contracts'
import type { Contract } from '../../../dossier/contracts'
import { useChange } from '../../../hooks/useChange'
import type { Register } from '../register/useRegister'
import type { Chosen } from '../useChosen'
import type { Wrong } from './CellEditor'
import { GridHead } from './GridHead'
import { GridLine, type LineEvents } from './GridLine'
import { GroupLine } from './GroupLine'
import { cellOf, gridColumns, headerLine } from './layout'
import { useGrid } from './useGrid'
import { useGridWords } from './useGridWords'
import { useInSight } from './useInSight'
import './grid.css'

/** The register as a grid: arrows go from cell to cell, Enter changes one. Only the lines in sight are in the page. */
export function ContractGrid({ register, chosen }: { register: Register; chosen: Chosen }) {
  const { t } = useTranslation('contracts')
  const { rows, question, ask, changed } = register
  const frame = useRef<HTMLElement>(null)
  const helpId = useId()
  const change = useChange()
  const [wrongs, setWrongs] = useState<ReadonlyMap<string, Wrong>>(new Map())
  const { first, end, height, columns, aside } = useInSight(frame, rows.length)
  const { active, editing, onKeyDown, go, arrive, stop, leave } = useGrid(rows, frame, height)

  const words = useGridWords()
  const ids = useMemo(() => rows.flatMap((row) => (row.kind === 'contract' ? row.id : [])), [rows])
  const allChosen = useMemo(() => ids.length > 0 && ids.every((id) => chosen.ids.has(id)), [ids, chosen.ids])

  const onWrong = useCallback((id: string, wrong: Wrong | undefined) => {
    setWrongs((before) => {
      if (!wrong && !before.has(id)) return before
      const next = new Map(before)
      if (wrong) next.set(id, wrong)
      else next.delete(id)
      return next
    })
  }, [])
  const onChange = useCallback<LineEvents['onChange']>(
    (id, field, value) => {
      change((draft) => changeContract(draft, id, { [field]: value } as Partial<Contract>))
      changed(field)
    },
    [change, changed],
  )
  const events = useMemo<LineEvents>(
    () => ({ onChoose: chosen.choose, onChange, onWrong, onLeave: leave, onBlur: stop }),
    [chosen.choose, onChange, onWrong, leave, stop],
  )

  const onFocus = ({ target }: FocusEvent) => {
    const cell = cellOf(target)
    if (cell) arrive(cell)
  }
  // A press on a field changes it. Heard here for all cells, as their keys are.
  const onClick = ({ target }: MouseEvent) => {
    const field = (target as Element).closest('.pw-grid__cell:not(.pw-grid__cell--editing)')
    const cell = field && cellOf(field)
    if (cell) go(cell, { typed: '' })
  }

  return (
    <div className="pw-grid-frame pw-screen-only">
      <p id={helpId} className="pw-grid__help">
        {t('grid.help')}
      </p>
      <section
        ref={frame}
        className={aside ? 'pw-grid pw-grid--aside' : 'pw-grid'}
        aria-label={t('grid.region')}
      >
        <table
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- it is walked by arrows
          role="grid"
          aria-label={t('grid.label')}
          aria-describedby={helpId}
          aria-rowcount={rows.length + 1}
          aria-colcount={gridColumns.length}
          aria-multiselectable
          onKeyDown={onKeyDown}
          onFocus={onFocus}
          onClick={onClick}
        >
          <GridHead
            question={question}
            onSort={(sort, descending) => ask({ sort, descending })}
            allChosen={allChosen}
            onChooseAll={(on) => chosen.chooseAll(ids, on)}
            active={active.line === headerLine ? active.column : undefined}
          />
          <tbody role="rowgroup" style={bodyStyle(rows.length * height, columns.before)}>
            {linesOf(first, end, active.line).map((line, at, lines) => {
              const row = rows[line]
              if (!row) return null
              const isActive = active.line === line
              const place = { line, room: (line - (lines[at - 1] ?? -1) - 1) * height }
              return row.kind === 'group' ? (
                <GroupLine key={row.id} {...place} row={row} grouping={question.group} active={isActive} />
              ) : (
                <GridLine
                  key={row.id}
                  {...place}
                  id={row.id}
                  columns={columns}
                  chosen={chosen.ids.has(row.id)}
                  active={isActive ? active.column : undefined}
                  editing={isActive ? editing : undefined}
                  wrong={wrongs.get(row.id)}
                  events={events}
                  words={words}
                />
              )
            })}
          </tbody>
        </table>
      </section>
    </div>
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
