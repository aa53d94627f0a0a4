import { useTranslation } from 'react-i18next'
import { nameOnRole, placeOnRole } from '../../../dossier/commands/nameOnRole'
import type { PersonRecord } from '../../../dossier/kinds/person'
import type { Place } from '../../../dossier/people/peopleOnRole'
import { offersFor } from '../../../dossier/roleMatrix/offers'
import type { MatrixRole } from '../../../dossier/roleMatrix/readRoleMatrix'
import { useChange } from '../../../hooks/useChange'
import { useDossier } from '../../../hooks/useDossier'
import { useAnnounce } from '../../../ui/Announcer'
import { Button } from '../../../ui/Button'
import { Cluster, Stack } from '../../../ui/Stack'
import styles from '../roleMatrix.module.css'
import type { MatrixWords } from '../useMatrixWords'
import { AddPerson } from './AddPerson'

type RolePeopleProps = { readonly role: MatrixRole; readonly scope: string; readonly words: MatrixWords }

/** Who has a role and who stands in, to put people on it and to take them off. */
export function RolePeople({ role, scope, words }: RolePeopleProps) {
  const { t } = useTranslation('roleMatrix')
  const change = useChange()
  const offers = useDossier((view) => offersFor(view, role.id, scope))
  const on = (name: string, as: Place) =>
    change((draft) => {
      nameOnRole(draft, { name, role: role.id, scope, as })
    })
  const nobody = role.people.length + role.deputies.length === 0
  const name = words.role(role)
  return (
    <Stack gap={3}>
      {nobody && <p>{t('people.none')}</p>}
      {!nobody && (
        <ul className="pw-list">
          {role.people.map((person) => (
            <OnRole key={person.id} {...{ person, role, scope, name }} as="holds" />
          ))}
          {role.deputies.map((person) => (
            <OnRole key={person.id} {...{ person, role, scope, name }} as="deputy" />
          ))}
        </ul>
      )}
      {offers.length > 0 && (
        <Cluster>
          {offers.map((offer) => (
            <Button
              key={offer}
              icon="person"
              fullName={t('people.offerFull', { name: offer, role: name })}
              onPress={() => on(offer, 'holds')}
            >
              {t('people.offer', { name: offer })}
            </Button>
          ))}
        </Cluster>
      )}
      <AddPerson role={name} onAdd={on} />
    </Stack>
  )
}

type OnRoleProps = {
  person: PersonRecord
  role: MatrixRole
  scope: string
  name: string
  as: Place
}

function OnRole({ person, role, scope, name, as }: OnRoleProps) {
  const { t } = useTranslation('roleMatrix')
  const change = useChange()
  const announce = useAnnounce()
  const who = person.organisation ? t('people.who', person) : person.name
  const takeOff = () => {
    change((draft) => placeOnRole(draft, person.id, role.id, scope, undefined))
    announce(t('people.takenOff', { name: person.name, role: name }))
  }
  return (
    <li className={styles.onRole}>
      <span>
        <strong>{who}</strong>
        {as === 'deputy' && <> · {t('people.deputyOf')}</>}
        {role.inherited && <> · {t('people.inherited')}</>}
      </span>
      {!role.inherited && (
        <Button
          variant="subtle"
          fullName={t('people.takeOffFull', { name: person.name, role: name })}
          onPress={takeOff}
        >
          {t('people.takeOff')}
        </Button>
      )}
    </li>
  )
}
