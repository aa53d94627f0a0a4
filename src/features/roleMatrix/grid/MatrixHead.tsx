import { useTranslation } from 'react-i18next'
import type { Side } from '../../../content/roles'
import type { MatrixRole } from '../../../dossier/roleMatrix/readRoleMatrix'
import type { MatrixWords } from '../useMatrixWords'
import styles from './MatrixHead.module.css'
import shared from './matrixGrid.module.css'

/** The roles above their columns, with whose side they are on and who has them. */
export function MatrixHead({ roles, words }: { roles: readonly MatrixRole[]; words: MatrixWords }) {
  const { t } = useTranslation('roleMatrix')
  return (
    <thead>
      <tr>
        <th rowSpan={2} scope="col" className={shared.corner}>
          {t('grid.activity')}
        </th>
        {sidesOf(roles).map(({ side, count, first }) => (
          <th key={first} colSpan={count} scope="colgroup" className={shared.side}>
            <span>{t(`sides.${side}`)}</span>
          </th>
        ))}
      </tr>
      <tr>
        {roles.map((role, at) => {
          const people = words.people(role.people)
          return (
            <th
              key={role.id}
              scope="col"
              className={shared.role}
              data-at={`0-${at + 1}`}
              data-activity=""
              data-role={role.id}
              aria-label={t('grid.roleHead', { role: words.role(role), people })}
              tabIndex={-1}
            >
              <span className={styles.upright}>
                <span className={styles.name}>{words.role(role)}</span>
                {role.people.length > 0 && <span className={styles.people}>{people}</span>}
              </span>
            </th>
          )
        })}
      </tr>
    </thead>
  )
}

type Run = { readonly side: Side; readonly first: string; readonly count: number }

/** Roles of one side that stand next to each other. People may have moved one in between. */
function sidesOf(roles: readonly MatrixRole[]): readonly Run[] {
  const begins = roles.flatMap(({ side }, at) => (side === roles[at - 1]?.side ? [] : at))
  return begins.flatMap((from, at) => {
    const first = roles[from]
    return first ? { side: first.side, first: first.id, count: (begins[at + 1] ?? roles.length) - from } : []
  })
}
