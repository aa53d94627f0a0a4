import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { paths } from '../../../addresses/paths'
import { readSettings } from '../../../dossier/contracts/rankingSettings'
import { type Contract, isPlanned } from '../../../dossier/contracts/readContracts'
import { useDossier } from '../../../hooks/useDossier'
import { useFormat } from '../../../hooks/useFormat'
import { useOpenDossier } from '../../../hooks/useOpenDossier'
import { CheckboxField } from '../../../ui/CheckboxField'
import { Disclosure } from '../../../ui/Disclosure'
import { Heading } from '../../../ui/Heading'
import { TextLink } from '../../../ui/TextLink'
import type { Ranked } from '../../../workflow/ranking/rankContracts'
import { useContractWords } from '../useContractWords'
import { CategoryMark } from './CategoryShape'
import styles from './RankedItem.module.css'
import { Reasons, useSentence } from './Reasons'

type RankedItemProps = {
  readonly ranked: Ranked<Contract>
  readonly place: number
  readonly chosen: boolean
  readonly onChoose: (id: string, chosen: boolean) => void
}

/** One contract in the ranking: its place, what counts most for it, and all of its reasons for who asks. */
export const RankedItem = memo(function RankedItem({ ranked, place, chosen, onChoose }: RankedItemProps) {
  const { t } = useTranslation('ranking')
  const dossier = useOpenDossier()
  const words = useContractWords()
  const format = useFormat()
  const sentence = useSentence()
  const { weights } = useDossier(readSettings)
  const { contract, reasons, score, most } = ranked
  const name = words.name(contract)
  const known = reasons.filter(({ points }) => points !== undefined)
  const unknown = reasons.filter(({ points }) => points === undefined)
  const strongest = known
    .filter(({ points = 0 }) => points > 0)
    .toSorted((a, b) => weights[b.criterion] * (b.points ?? 0) - weights[a.criterion] * (a.points ?? 0))
    .slice(0, 2)
  const facts = [
    isPlanned(contract) && t('tender'),
    contract.name && contract.supplier,
    words.choice('category', contract.category),
  ]
  return (
    <li className={styles.ranked}>
      <span className={styles.place} aria-hidden="true">
        {place}
      </span>
      <div className={styles.body}>
        <Heading level={3} looks={4}>
          <TextLink href={paths.contract(dossier.id, contract.id)}>{name}</TextLink>
        </Heading>
        <p className={styles.facts}>
          <CategoryMark category={contract.category} /> {facts.filter(Boolean).join(' · ')}
        </p>
        <p>
          <strong>{t('score', { score: format.number(Math.round(score)) })}</strong>{' '}
          <span className={styles.facts}>
            {t('known', { count: known.length, total: reasons.length })}{' '}
            {unknown.length > 0 &&
              t('unknown', {
                criteria: format.list(unknown.map(({ criterion }) => t(`unknownOf.${criterion}`))),
              })}{' '}
            {Math.round(most) > Math.round(score) && t('most', { score: format.number(Math.round(most)) })}
          </span>
        </p>
        {strongest.map((reason) => (
          <p key={reason.criterion}>{sentence(reason)}</p>
        ))}
        <Disclosure summary={t('why')}>
          <Reasons ranked={ranked} />
        </Disclosure>
        <CheckboxField
          label={t('choose', { name })}
          checked={chosen}
          onChange={(on) => onChoose(contract.id, on)}
        />
      </div>
    </li>
  )
})
