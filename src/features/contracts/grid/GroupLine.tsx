import { useTranslation } from 'react-i18next'
import type { Row } from '../register/arrange'
import type { Question } from '../register/question'
import { useGroupName } from '../useGroupName'
import { gridColumns } from './layout'

type GroupLineProps = {
  readonly row: Extract<Row, { kind: 'group' }>
  readonly line: number
  readonly grouping: Question['group']
  readonly active: boolean
}

/** The head of a group: what its contracts have in common, and how many there are. */
export function GroupLine({ row: { group, count }, line, grouping, active }: GroupLineProps) {
  const { t } = useTranslation('contracts')
  const nameOf = useGroupName()
  return (
    <tr className="pw-grid__group" aria-rowindex={line + 2} data-line={line}>
      <th
        scope="rowgroup"
        colSpan={gridColumns.length}
        data-column={0}
        tabIndex={active ? 0 : -1}
        data-active={active || undefined}
      >
        <span>{t('grid.group', { group: nameOf(grouping, group), count })}</span>
      </th>
    </tr>
  )
}
