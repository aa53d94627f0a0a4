import { useTranslation } from 'react-i18next'
import { Explained } from '../../components/Explained'
import { SourceNotes } from '../../components/SourceNotes'
import { categoryContent, goodsFacts } from '../../content/categories'
import type { Category, Contract } from '../../dossier/contracts/readContracts'
import { Button } from '../../ui/Button'
import { Disclosure } from '../../ui/Disclosure'
import { Cluster } from '../../ui/Stack'
import styles from './CategoryAdvice.module.css'
import { useEvidenceWord } from './proposals/useEvidenceWord'
import { proposalsFor } from './proposals/useProposals'
import { useContractWords } from './useContractWords'

/** Without a category: which one the words point to. With one: what is known of it, and ideas for work. */
export function CategoryAdvice({
  contract,
  onAccept,
}: {
  contract: Contract
  onAccept: (category: Category) => void
}) {
  if (contract.category !== '') return <AboutCategory category={contract.category} />
  return <Proposals contract={contract} onAccept={onAccept} />
}

function Proposals({ contract, onAccept }: { contract: Contract; onAccept: (category: Category) => void }) {
  const { t } = useTranslation('contracts')
  const { choice } = useContractWords()
  const asWord = useEvidenceWord()
  const proposals = proposalsFor(contract)
  if (proposals.length === 0) return null
  return (
    <div className={styles.categoryAdvice}>
      {proposals.map(({ category, evidence }) => (
        <Cluster key={category}>
          <span>
            {t('proposals.here', { category: choice('category', category) })}{' '}
            {t('proposals.because', { words: evidence.map(asWord).join(', ') })}
          </span>
          <Button onPress={() => onAccept(category)}>
            {t('proposals.choose', { category: choice('category', category) })}
          </Button>
        </Cluster>
      ))}
    </div>
  )
}

/** Facts with their sources, and ideas of our own, about one category. */
function AboutCategory({ category }: { category: Category }) {
  const { t } = useTranslation('categories')
  const { choice } = useContractWords()
  const { facts, jobShare, goods } = categoryContent[category]
  const ideas = t(`ideas.${category}`, { defaultValue: '' })
  if (facts.length === 0 && ideas === '') return null
  return (
    <Disclosure summary={t('about', { category: choice('category', category) })}>
      <ul>
        {jobShare && (
          <li>
            {t('jobShare', jobShare)} <SourceNotes of={jobShare.sources} />
          </li>
        )}
        {facts.map(({ id, sources }) => (
          <li key={id}>
            <Explained text={t(`facts.${category as string}.${id}`)} /> <SourceNotes of={sources} />
          </li>
        ))}
        {goods &&
          goodsFacts.map(({ id, sources }) => (
            <li key={id}>
              <Explained text={t(`goods.${id}`)} /> <SourceNotes of={sources} />
            </li>
          ))}
        {ideas !== '' && (
          <li>
            {t('ideasAre', { ideas })} <SourceNotes of={undefined} />
          </li>
        )}
      </ul>
    </Disclosure>
  )
}
