/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role --
   Laid out as no table, some browsers no longer tell that it is one. */

import { useTranslation } from 'react-i18next'
import type { Row } from '../register/arrange'
import type { Question } from '../register/question'
import { useGroupName } from '../useGroupName'
import styles from './contractGrid.module.css'

type GroupLineProps = {
  readonly row: Extract<Row, { kind: 'group' }>
  readonly line: number
  /** Room for lines that are out of sight, in pixels, between this line and the one before it in the page. */
  readonly room: number
  readonly grouping: Question['group']
  readonly active: boolean
}

/** The head of a group: what its contracts have in common, and how many there are. */
export function GroupLine({ row: { group, count }, line, room, grouping, active }: GroupLineProps) {
  const { t } = useTranslation('contracts')
  const nameOf = useGroupName()
  return (
    <tr
      role="row"
      className={styles.group}
      aria-rowindex={line + 2}
      style={room > 0 ? { marginBlockStart: room } : undefined}
    >
      <th role="rowheader" aria-colindex={1} tabIndex={active ? 0 : -1} data-active={active || undefined}>
        <span>{t('grid.group', { group: nameOf(grouping, group), count })}</span>
      </th>
    </tr>
  )
}
