/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role --
   Laid out as no table, some browsers no longer tell that it is one. */

import { type FocusEvent, type MouseEvent, useCallback, useId, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { changeContract } from '../../../dossier/commands/contracts'
import type { Contract } from '../../../dossier/contracts/readContracts'
import { useChange } from '../../../hooks/useChange'
import type { Register } from '../register/useRegister'
import type { Chosen } from '../useChosen'
import type { Wrong } from './CellEditor'
import styles from './ContractGrid.module.css'
import shared from './contractGrid.module.css'
import { GridHead, type GridHeadProps } from './GridHead'
import type { LineEvents } from './GridLine'
import { GridLines } from './GridLines'
import { cellOf, gridColumns, headerLine } from './layout'
import { useGrid } from './useGrid'
import { useGridWords } from './useGridWords'

/** The register as a grid: arrows go from cell to cell, Enter changes one. Only the lines in sight are in the page. */
export function ContractGrid({ register, chosen }: { register: Register; chosen: Chosen }) {
  const { t } = useTranslation('contracts')
  const { rows, question, ask, changed } = register
  const { ids: chosenIds, choose, chooseAll } = chosen
  const frame = useRef<HTMLElement>(null)
  const helpId = useId()
  const change = useChange()
  const [wrongs, setWrongs] = useState<ReadonlyMap<string, Wrong>>(new Map())
  const { active, editing, onKeyDown, go, arrive, stop, leave } = useGrid(rows, frame)

  const words = useGridWords()
  const ids = useMemo(() => rows.flatMap((row) => (row.kind === 'contract' ? row.id : [])), [rows])
  const allChosen = useMemo(() => ids.length > 0 && ids.every((id) => chosenIds.has(id)), [ids, chosenIds])

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
    () => ({ onChoose: choose, onChange, onWrong, onLeave: leave, onBlur: stop }),
    [choose, onChange, onWrong, leave, stop],
  )

  const onSort = useCallback<GridHeadProps['onSort']>((sort, descending) => ask({ sort, descending }), [ask])
  const onChooseAll = useCallback((on: boolean) => chooseAll(ids, on), [chooseAll, ids])

  const onFocus = ({ target }: FocusEvent) => {
    const cell = cellOf(target)
    if (cell) arrive(cell)
  }
  // A press on a field changes it. Heard here for all cells, as their keys are.
  const onClick = ({ target }: MouseEvent) => {
    const field = (target as Element).closest('[data-cell]')
    const cell = field && cellOf(field)
    if (cell) go(cell, { typed: '' })
  }

  return (
    <div className={`${styles.gridFrame} pw-screen-only`}>
      <p id={helpId} className={styles.help}>
        {t('grid.help')}
      </p>
      <section ref={frame} className={shared.grid} aria-label={t('grid.region')}>
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
            onSort={onSort}
            allChosen={allChosen}
            onChooseAll={onChooseAll}
            active={active.line === headerLine ? active.column : undefined}
          />
          <GridLines
            rows={rows}
            grouping={question.group}
            chosen={chosenIds}
            active={active}
            editing={editing}
            wrongs={wrongs}
            events={events}
            words={words}
          />
        </table>
      </section>
    </div>
  )
}
