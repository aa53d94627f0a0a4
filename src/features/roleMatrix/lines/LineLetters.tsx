import { useTranslation } from 'react-i18next'
import { type Letters, letterChoices } from '../../../content/letters'
import { setLetters } from '../../../dossier/commands/roleMatrix'
import type { RoleMatrix } from '../../../dossier/roleMatrix/readRoleMatrix'
import { useChange } from '../../../hooks/useChange'
import { SelectField } from '../../../ui/SelectField'
import type { MatrixWords } from '../useMatrixWords'
import styles from './LineLetters.module.css'

type LineLettersProps = {
  readonly activity: string
  readonly matrix: RoleMatrix
  readonly words: MatrixWords
}

/** What each role does in one activity, by plain choices: for a telephone, and for who does not like a grid. */
export function LineLetters({ activity, matrix, words }: LineLettersProps) {
  const { t } = useTranslation('roleMatrix')
  const change = useChange()
  const { scope, roles, letters } = matrix
  const filled = letterChoices.filter((choice): choice is Exclude<Letters, ''> => choice !== '')
  return (
    <div className={styles.lineLetters}>
      {roles.map((role) => (
        <SelectField
          key={role.id}
          label={words.role(role)}
          value={letters(activity, role.id)}
          empty={t('nothing')}
          options={filled.map((value) => ({ value, label: words.value(value) }))}
          onChange={(next) => change((draft) => setLetters(draft, scope, activity, role.id, next))}
          size="full"
        />
      ))}
    </div>
  )
}
