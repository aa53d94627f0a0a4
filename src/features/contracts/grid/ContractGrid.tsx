import { type FocusEvent, useCallback, useId, useMemo, useRef, useState } from 'react'
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
import { gridColumns, headerLine } from './layout'
import { useGrid } from './useGrid'
import { useGridWords } from './useGridWords'
import { useVisibleRows } from './useVisibleRows'
import './grid.css'

/** The register as a grid: arrows go from cell to cell, Enter changes one. Only the lines in sight are in the page. */
export function ContractGrid({ register, chosen }: { register: Register; chosen: Chosen }) {
  const { t } = useTranslation('contracts')
  const { rows, question, ask, changed } = register
  const frame = useRef<HTMLElement>(null)
  const helpId = useId()
  const change = useChange()
  const [wrongs, setWrongs] = useState<ReadonlyMap<string, Wrong>>(new Map())
  const { first, end, height } = useVisibleRows(frame, rows.length)
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
  const onEdit = useCallback((line: number, column: number) => go({ line, column }, { typed: '' }), [go])
  const events = useMemo<LineEvents>(
    () => ({ onChoose: chosen.choose, onChange, onWrong, onEdit, onLeave: leave, onBlur: stop }),
    [chosen.choose, onChange, onWrong, onEdit, leave, stop],
  )

  const onFocus = ({ target }: FocusEvent) => {
    const line = target.closest<HTMLElement>('[data-line]')?.dataset.line
    const column = target.closest<HTMLElement>('[data-column]')?.dataset.column
    if (line !== undefined && column !== undefined) arrive({ line: Number(line), column: Number(column) })
  }
  const pieces = piecesOf(first, end, active.line, rows.length)

  return (
    <div className="pw-grid-frame pw-screen-only">
      <p id={helpId} className="pw-grid__help">
        {t('grid.help')}
      </p>
      <section ref={frame} className="pw-grid" aria-label={t('grid.region')}>
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
        >
          <GridHead
            question={question}
            onSort={(sort, descending) => ask({ sort, descending })}
            allChosen={allChosen}
            onChooseAll={(on) => chosen.chooseAll(ids, on)}
            active={active.line === headerLine ? active.column : undefined}
          />
          <tbody>
            {pieces.flatMap(({ key, before, from, to }) => [
              before > 0 && <Room key={key} height={before * height} />,
              ...rows.slice(from, to).map((row, index) => {
                const line = from + index
                const isActive = active.line === line
                return row.kind === 'group' ? (
                  <GroupLine key={row.id} row={row} line={line} grouping={question.group} active={isActive} />
                ) : (
                  <GridLine
                    key={row.id}
                    id={row.id}
                    line={line}
                    chosen={chosen.ids.has(row.id)}
                    active={isActive ? active.column : undefined}
                    editing={isActive ? editing : undefined}
                    wrong={wrongs.get(row.id)}
                    events={events}
                    words={words}
                  />
                )
              }),
            ])}
          </tbody>
        </table>
      </section>
    </div>
  )
}

type Piece = { readonly key: string; readonly before: number; readonly from: number; readonly to: number }

/**
 * The lines to show: those in sight, and the active one wherever it is, with room for what lies between. All of them
 * stand in one body, so that a line keeps the focus when it comes into sight.
 */
function piecesOf(first: number, end: number, active: number, count: number): readonly Piece[] {
  const inSight = { from: first, to: end }
  const apart = active >= 0 && (active < first || active >= end)
  const alone = { from: active, to: active + 1 }
  const shown = apart ? (active < first ? [alone, inSight] : [inSight, alone]) : [inSight]
  let at = 0
  const pieces = shown.map(({ from, to }): Piece => {
    const before = from - at
    at = to
    return { key: from === active && apart ? 'active' : 'inSight', before, from, to }
  })
  return [...pieces, { key: 'rest', before: count - at, from: count, to: count }]
}

/** Keeps the height of lines that are not in the page. */
function Room({ height }: { height: number }) {
  return (
    <tr aria-hidden="true">
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- hidden, and no control */}
      <td className="pw-grid__room" style={{ blockSize: height }} />
    </tr>
  )
}
