import { useTranslation } from 'react-i18next'
import { nameOnRole } from '../../../dossier/commands/nameOnRole'
import { offersFor } from '../../../dossier/roleMatrix/offers'
import type { MatrixRole, RoleMatrix } from '../../../dossier/roleMatrix/readRoleMatrix'
import { useChange } from '../../../hooks/useChange'
import { useDossier } from '../../../hooks/useDossier'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { Heading } from '../../../ui/Heading'
import { Cluster, Stack } from '../../../ui/Stack'
import type { Spot } from '../grid/MatrixGrid'
import shared from '../roleMatrix.module.css'
import type { MatrixWords } from '../useMatrixWords'
import { Absence } from './Absence'
import { Names } from './Names'
import styles from './PeopleView.module.css'

type PeopleViewProps = {
  readonly matrix: RoleMatrix
  readonly words: MatrixWords
  readonly onOpen: (spot: Spot) => void
}

/** Which names belong to which roles, and what stands still without one of them. */
export function PeopleView({ matrix, words, onOpen }: PeopleViewProps) {
  const { t } = useTranslation('roleMatrix')
  return (
    <Stack gap={5}>
      <Card as="section" labelledBy="wie-welke-rol">
        <Heading level={2} id="wie-welke-rol">
          {t('people.title')}
        </Heading>
        <p>{t('people.intro')}</p>
        <p>{t('people.small')}</p>
        <ul className="pw-list">
          {matrix.roles.map((role) => (
            <RoleLine key={role.id} role={role} scope={matrix.scope} words={words} onOpen={onOpen} />
          ))}
        </ul>
        <Names />
      </Card>
      <Absence matrix={matrix} words={words} />
    </Stack>
  )
}

type RoleLineProps = Omit<PeopleViewProps, 'matrix'> & { role: MatrixRole; scope: string }

function RoleLine({ role, scope, words, onOpen }: RoleLineProps) {
  const { t } = useTranslation('roleMatrix')
  const change = useChange()
  const offers = useDossier((view) => offersFor(view, role.id, scope))
  const name = words.role(role)
  const all = [
    ...role.people.map((person) => person.name),
    ...role.deputies.map((person) =>
      t('people.who', { name: person.name, organisation: t('people.deputyOf') }),
    ),
  ]
  return (
    <li className={shared.role}>
      <div>
        <strong>{name}</strong>
        <div className={all.length === 0 ? styles.nobody : undefined}>
          {all.join(', ') || t('people.none')}
          {role.inherited && all.length > 0 && <> · {t('people.inherited')}</>}
        </div>
      </div>
      <Cluster gap={2}>
        {offers.map((offer) => (
          <Button
            key={offer}
            variant="primary"
            fullName={t('people.offerFull', { name: offer, role: name })}
            onPress={() =>
              change((draft) => {
                nameOnRole(draft, { name: offer, role: role.id, scope, as: 'holds' })
              })
            }
          >
            {t('people.offer', { name: offer })}
          </Button>
        ))}
        <Button
          fullName={
            all.length === 0 ? t('people.chooseFull', { role: name }) : t('role.changeFull', { role: name })
          }
          onPress={() => onOpen({ activity: '', role: role.id })}
        >
          {all.length === 0 ? t('people.choose') : t('role.change')}
        </Button>
      </Cluster>
    </li>
  )
}
