/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role --
   Laid out as no table, some browsers no longer tell that it is one. */

import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { checkboxClass } from '../../../ui/checkboxClass'
import { Icon } from '../../../ui/Icon'
import type { ColumnField } from '../register/columns'
import type { Question } from '../register/question'
import shared from './contractGrid.module.css'
import styles from './GridHead.module.css'
import { gridColumns } from './layout'

export type GridHeadProps = {
  readonly question: Question
  readonly onSort: (sort: ColumnField | '', descending: boolean) => void
  readonly allChosen: boolean
  readonly onChooseAll: (chosen: boolean) => void
  /** The active column, if the active cell is in the header. */
  readonly active: number | undefined
}

/**
 * The header of the grid: what stands in each column, sorting by it, and choosing all. Renders again only when one of
 * these changes: it stays as it is while people scroll.
 */
export const GridHead = memo(function GridHead(props: GridHeadProps) {
  const { question, onSort, allChosen, onChooseAll, active } = props
  const { t } = useTranslation('contracts')
  const { t: allWords } = useTranslation('contracts', { keyPrefix: 'short' })
  const stop = (at: number) => ({
    tabIndex: active === at ? 0 : -1,
    'data-active': active === at || undefined,
  })
  return (
    <thead role="rowgroup">
      <tr role="row" aria-rowindex={1}>
        {gridColumns.map(({ id, column }, at) => {
          if (id === 'choose') {
            return (
              <th key={id} className={shared.choose} role="columnheader" aria-colindex={at + 1}>
                <input
                  {...stop(at)}
                  type="checkbox"
                  className={checkboxClass}
                  aria-label={t('grid.chooseAll')}
                  checked={allChosen}
                  onChange={({ target }) => onChooseAll(target.checked)}
                />
              </th>
            )
          }
          if (id === 'open') {
            return (
              <th key={id} className={shared.open} role="columnheader" aria-colindex={at + 1}>
                <span {...stop(at)}>{t('grid.details')}</span>
              </th>
            )
          }
          const sorted = question.sort === id
          const direction = question.descending ? 'descending' : 'ascending'
          const label = allWords(id, { defaultValue: t(`fields.${id}`) })
          return (
            <th
              key={id}
              aria-sort={sorted ? direction : 'none'}
              className={id === 'name' ? shared.name : shared[`head_${column?.kind}`]}
              role="columnheader"
              aria-colindex={at + 1}
            >
              <button
                {...stop(at)}
                type="button"
                className={styles.sort}
                onClick={() => onSort(...nextSort(question, id))}
              >
                {label}
                {sorted && <Icon name={question.descending ? 'down' : 'up'} />}
              </button>
            </th>
          )
        })}
      </tr>
    </thead>
  )
})

/** Up, then down, then as it was. */
function nextSort({ sort, descending }: Question, field: ColumnField): [ColumnField | '', boolean] {
  if (sort !== field) return [field, false]
  return descending ? ['', false] : [field, true]
}
