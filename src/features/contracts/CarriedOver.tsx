import { useTranslation } from 'react-i18next'
import type { carryOver } from '../../dossier/contracts/carryOver'
import { useFormat } from '../../hooks/useFormat'
import styles from './contracts.module.css'
import { useContractWords } from './useContractWords'

/** What goes with contracts to a new opportunity, in the words of the opportunity. What is not known is left out. */
export function CarriedOver({ carried }: { carried: ReturnType<typeof carryOver> }) {
  const { t } = useTranslation('contracts')
  const { t: words } = useTranslation('opportunities')
  const format = useFormat()
  const { money } = useContractWords()
  const lines = [
    ['supplier', carried.supplier],
    ['kind', carried.kind && words(`kinds.${carried.kind}`)],
    ['category', carried.category && words(`categories.${carried.category}`)],
    ['contractEnds', carried.contractEnds && format.date(carried.contractEnds)],
    ['clause', carried.clause && words(`clauses.${carried.clause}`)],
    ['place', carried.place],
    ['valuePerYear', carried.valuePerYear > 0 ? money(carried.valuePerYear) : ''],
    ['handsOnHours', carried.handsOnHours > 0 ? format.number(carried.handsOnHours) : ''],
    ['relationGood', carried.relationGood && words(`yesNo.${carried.relationGood}`)],
  ] as const
  return (
    <div>
      <p>
        <strong>{t('opportunity.carried')}</strong>
      </p>
      <dl className={styles.facts}>
        {lines
          .filter(([, value]) => value !== '')
          .map(([field, value]) => (
            <div key={field}>
              <dt>{words(`fields.${field}`)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </div>
  )
}
