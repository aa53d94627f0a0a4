import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type Cell,
  hideLine,
  type MatrixList,
  putBack,
  resetLetters,
} from '../../../dossier/commands/roleMatrix'
import type { RoleMatrix } from '../../../dossier/roleMatrix/readRoleMatrix'
import { useChange } from '../../../hooks/useChange'
import { Button } from '../../../ui/Button'
import { Disclosure } from '../../../ui/Disclosure'
import { Cluster } from '../../../ui/Stack'
import { useToasts } from '../../../ui/Toasts'
import shared from '../roleMatrix.module.css'
import type { MatrixWords } from '../useMatrixWords'
import { AddLine } from './AddLine'
import styles from './LineButtons.module.css'
import { useIsChanged } from './useIsChanged'

type LineButtonsProps = { readonly matrix: RoleMatrix; readonly words: MatrixWords }

/** What can be done with the lines and columns of a matrix: add some, show what is hidden, begin again. */
export function LineButtons({ matrix, words }: LineButtonsProps) {
  const { t } = useTranslation('roleMatrix')
  const { t: dossierWords } = useTranslation('dossier')
  const change = useChange()
  const tell = useToasts()
  const [adding, setAdding] = useState<MatrixList>()
  const reset = () => {
    let before: readonly Cell[] = []
    change((draft) => {
      before = resetLetters(draft, matrix.scope)
    })
    const onPress = () => change((draft) => putBack(draft, before))
    tell({ text: t('resetDone'), action: { label: dossierWords('save.undo'), onPress } })
  }
  const hidden = {
    roles: matrix.hiddenRoles.map((role) => ({ id: role.id, name: words.role(role) })),
    activities: matrix.hiddenActivities.map((one) => ({ id: one.id, name: words.activity(one) })),
  }
  const isChanged = useIsChanged(matrix.scope)
  return (
    <div className={`${styles.lineButtons} pw-screen-only`}>
      <Cluster>
        <Button icon="plus" onPress={() => setAdding('roles')}>
          {t('role.add')}
        </Button>
        <Button icon="plus" onPress={() => setAdding('activities')}>
          {t('activity.add')}
        </Button>
        {isChanged && (
          <Button variant="subtle" icon="undo" onPress={reset}>
            {t('reset')}
          </Button>
        )}
      </Cluster>
      {isChanged && <p>{t('resetText')}</p>}
      <HiddenLines list="roles" lines={hidden.roles} scope={matrix.scope} />
      <HiddenLines list="activities" lines={hidden.activities} scope={matrix.scope} />
      {adding && <AddLine list={adding} matrix={matrix} onClose={() => setAdding(undefined)} />}
    </div>
  )
}

type HiddenLinesProps = {
  list: MatrixList
  lines: readonly { readonly id: string; readonly name: string }[]
  scope: string
}

function HiddenLines({ list, lines, scope }: HiddenLinesProps) {
  const { t } = useTranslation('roleMatrix')
  const change = useChange()
  const kind = list === 'roles' ? 'role' : 'activity'
  if (lines.length === 0) return null
  return (
    <Disclosure summary={t(`${kind}.hidden`, { count: lines.length })}>
      <ul className="pw-list">
        {lines.map(({ id, name }) => (
          <li key={id} className={shared.hiddenLine}>
            <span>{name}</span>
            <Button
              variant="subtle"
              fullName={t(`${kind}.showFull`, { name })}
              onPress={() => change((draft) => hideLine(draft, list, id, scope, false))}
            >
              {t(`${kind}.show`)}
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
