import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { paths } from '../../addresses/paths'
import { readContract } from '../../dossier/contracts/readContracts'
import { useDossier } from '../../hooks/useDossier'
import { useOpenDossier } from '../../hooks/useOpenDossier'
import { Button } from '../../ui/Button'
import { CheckboxField } from '../../ui/CheckboxField'
import { Heading } from '../../ui/Heading'
import { TextLink } from '../../ui/TextLink'
import { VisuallyHidden } from '../../ui/VisuallyHidden'
import styles from './ContractCards.module.css'
import shared from './contracts.module.css'
import { columns } from './register/columns'
import type { Question } from './register/question'
import type { Register } from './register/useRegister'
import type { Chosen } from './useChosen'
import { useContractWords } from './useContractWords'
import { useGroupName } from './useGroupName'

const atATime = 30

/** The same list for a small screen: a card per contract, a few at a time. */
export function ContractCards({ register, chosen }: { register: Register; chosen: Chosen }) {
  const { t } = useTranslation('contracts')
  const { rows, question } = register
  const [asked, setAsked] = useState({ question, count: atATime })
  // Another question begins at the top again.
  const count = asked.question === question ? asked.count : atATime
  const left = rows.length - count
  return (
    <div className="pw-screen-only">
      <ul className={styles.contractCards} aria-label={t('grid.cards')}>
        {rows
          .slice(0, count)
          .map((row) =>
            row.kind === 'group' ? (
              <GroupHead key={row.id} grouping={question.group} group={row.group} count={row.count} />
            ) : (
              <ContractCard key={row.id} id={row.id} chosen={chosen} />
            ),
          )}
      </ul>
      {left > 0 && (
        <Button onPress={() => setAsked({ question, count: count + atATime })}>
          {t('grid.more', { count: Math.min(left, atATime) })}
        </Button>
      )}
    </div>
  )
}

type GroupHeadProps = { grouping: Question['group']; group: string; count: number }

function GroupHead({ grouping, group, count }: GroupHeadProps) {
  const { t } = useTranslation('contracts')
  const nameOf = useGroupName()
  return (
    <li className={styles.group}>
      <strong>{t('grid.group', { group: nameOf(grouping, group), count })}</strong>
    </li>
  )
}

function ContractCard({ id, chosen }: { id: string; chosen: Chosen }) {
  const { t } = useTranslation('contracts')
  const dossier = useOpenDossier()
  const words = useContractWords()
  const contract = useDossier((view) => readContract(view, id))
  if (!contract) return null
  const name = words.name(contract)
  const facts = columns
    .filter(({ field }) => field !== 'name')
    .map((column) => [column.field, words.value(contract, column)] as const)
    .filter(([field, value]) => value !== '' && (field !== 'relation' || contract.relation !== 'unknown'))
  return (
    <li className={styles.contractCard}>
      <Heading level={2} looks={4}>
        <TextLink room="wide" href={paths.contract(dossier.id, id)}>
          {name}
        </TextLink>
      </Heading>
      <dl className={shared.facts}>
        {facts.map(([field, value]) => (
          <div key={field}>
            <dt>{t(`fields.${field}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <CheckboxField
        label={
          <>
            {t('grid.choose')} <VisuallyHidden>{name}</VisuallyHidden>
          </>
        }
        checked={chosen.ids.has(id)}
        onChange={(on) => chosen.choose(id, on)}
      />
    </li>
  )
}
