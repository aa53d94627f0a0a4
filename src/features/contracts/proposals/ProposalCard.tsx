import { useTranslation } from 'react-i18next'
import type { Category, Contract } from '../../../dossier/contracts/readContracts'
import { Button } from '../../../ui/Button'
import { Disclosure } from '../../../ui/Disclosure'
import { Heading } from '../../../ui/Heading'
import { Cluster } from '../../../ui/Stack'
import { useContractWords } from '../useContractWords'
import type { AlikeGroup, ProposalGroup } from './groupProposals'
import styles from './ProposalCard.module.css'
import shared from './proposals.module.css'
import { useEvidenceWord } from './useEvidenceWord'

type ProposalCardProps = {
  readonly group: ProposalGroup
  readonly onAccept: (contracts: readonly Contract[], to: Category) => void
  readonly onSee: (contracts: readonly Contract[]) => void
}

/** One category that is proposed, or several to choose from, with the words that led there. */
export function ProposalCard({ group: { categories, alike, count }, onAccept, onSee }: ProposalCardProps) {
  const { t } = useTranslation('contracts')
  const { choice } = useContractWords()
  const names = categories.map((category) => choice('category', category))
  const contracts = alike.flatMap((one) => one.contracts)
  const asWord = useEvidenceWord()
  const words = [...new Set(alike.flatMap(({ evidence }) => evidence))].map(asWord)
  return (
    <li className={styles.proposal}>
      <Heading level={3} looks={4}>
        {categories.length === 1 ? names[0] : t('proposals.doubt', { categories: names.join(', ') })}
      </Heading>
      <p>{t('proposals.because', { words: words.slice(0, 8).join(', ') })}</p>
      <p className={styles.such}>{t('proposals.such', { count, names: useNames(contracts) })}</p>
      <Cluster>
        {categories.map((category, at) => (
          <Button key={category} onPress={() => onAccept(contracts, category)}>
            {t('proposals.accept', { count, category: names[at] })}
          </Button>
        ))}
        <Button
          variant="subtle"
          fullName={`${t('proposals.see')}: ${names.join(', ')}`}
          onPress={() => onSee(contracts)}
        >
          {t('proposals.see')}
        </Button>
      </Cluster>
      {categories.length === 1 && alike.length > 1 && (
        <Disclosure summary={t('proposals.perWord')}>
          <ul className={shared.alike}>
            {alike.slice(0, 12).map((one) => (
              <Alike
                key={one.evidence.join()}
                one={one}
                name={names[0] ?? ''}
                onAccept={() => categories[0] && onAccept(one.contracts, categories[0])}
              />
            ))}
          </ul>
        </Disclosure>
      )}
    </li>
  )
}

function Alike({ one, name, onAccept }: { one: AlikeGroup; name: string; onAccept: () => void }) {
  const { t } = useTranslation('contracts')
  const count = one.contracts.length
  const asWord = useEvidenceWord()
  const words = one.evidence.map(asWord).join(', ')
  return (
    <li>
      <strong>{words}</strong>: {t('proposals.such', { count, names: useNames(one.contracts) })}{' '}
      <Button
        variant="subtle"
        fullName={`${t('proposals.accept', { count, category: name })}: ${words}`}
        onPress={onAccept}
      >
        {t('proposals.accept', { count, category: name })}
      </Button>
    </li>
  )
}

function useNames(contracts: readonly Contract[]): string {
  const { name } = useContractWords()
  return [...new Set(contracts.slice(0, 20).map(name))].slice(0, 3).join(' · ')
}
