import { useTranslation } from 'react-i18next'
import { Explained } from '../../../components/Explained'
import { SourceNotes } from '../../../components/SourceNotes'
import { cardOf } from '../../../content/roles'
import type { MatrixRole } from '../../../dossier/roleMatrix/readRoleMatrix'
import styles from './RoleAbout.module.css'

/** What a role comes down to, and how it could begin. Our own proposal; a role that people added speaks for itself. */
export function RoleAbout({ role }: { role: MatrixRole }) {
  const { t } = useTranslation('roleMatrix')
  const { t: roleWords } = useTranslation('roles')
  const card = cardOf(role.id)
  if (role.own) return null
  return (
    <div className={styles.roleAbout}>
      <p>
        <Explained text={card ? roleWords(`${card}.card`) : roleWords(`${role.id}.does`)} />
        <SourceNotes of={undefined} />
      </p>
      {card && (
        <p>
          <Explained text={t('role.first', { what: roleWords(`${card}.first`) })} />
        </p>
      )}
    </div>
  )
}
