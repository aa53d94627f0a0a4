import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { changeContracts } from '../../../dossier/commands/contracts'
import type { Category, Contract } from '../../../dossier/contracts/readContracts'
import { useChange } from '../../../hooks/useChange'
import { Button } from '../../../ui/Button'
import { Disclosure } from '../../../ui/Disclosure'
import { Heading } from '../../../ui/Heading'
import { Cluster, Stack } from '../../../ui/Stack'
import { useToasts } from '../../../ui/Toasts'
import { everything } from '../register/question'
import type { Register } from '../register/useRegister'
import { useContractWords } from '../useContractWords'
import { ProposalCard } from './ProposalCard'
import styles from './proposals.module.css'
import { useProposals } from './useProposals'

const atFirst = 6

/** Which categories the words of contracts point to. People accept them, for all that are alike at once, or do not. */
export function CategoryProposals({ register }: { register: Register }) {
  const { t } = useTranslation('contracts')
  const [asked, setAsked] = useState(false)
  const { without, proposals } = useProposals(asked)
  const accept = useAccept()
  const [all, setAll] = useState(false)
  if (without === 0) return null
  const clear = (proposals?.groups ?? []).filter(({ categories }) => categories.length === 1)
  const total = clear.reduce((sum, { count }) => sum + count, 0)
  const groups = proposals?.groups ?? []
  const shown = all ? groups : groups.slice(0, atFirst)
  const see = (contracts: readonly Contract[]) =>
    register.ask({ ...everything, only: new Set(contracts.map(({ id }) => id)) })
  return (
    <div className="pw-screen-only">
      <Disclosure summary={t('proposals.summary', { count: without })} onToggle={setAsked}>
        <Heading level={2} looks={3}>
          {t('proposals.title')}
        </Heading>
        <p>{t('proposals.intro')}</p>
        {!proposals && <p role="status">{t('proposals.searching')}</p>}
        {proposals && groups.length === 0 && <p>{t('proposals.none')}</p>}
        <Stack>
          {clear.length > 1 && (
            <div>
              <Button onPress={() => accept(clear.map((group) => ({ group, to: group.categories[0] })))}>
                {t('proposals.all', { count: total })}
              </Button>
            </div>
          )}
          {groups.length > 0 && (
            <ul className={styles.proposals}>
              {shown.map((group) => (
                <ProposalCard
                  key={group.categories.join()}
                  group={group}
                  onAccept={(contracts, to) => accept([{ group: { alike: [{ contracts }] }, to }])}
                  onSee={see}
                />
              ))}
            </ul>
          )}
          <Cluster>
            {shown.length < groups.length && (
              <Button variant="subtle" onPress={() => setAll(true)}>
                {t('proposals.more', { count: groups.length - shown.length })}
              </Button>
            )}
            {proposals && proposals.unclear.length > 0 && groups.length > 0 && (
              <>
                <span>{t('proposals.unclear', { count: proposals.unclear.length })}</span>
                <Button variant="subtle" onPress={() => see(proposals.unclear)}>
                  {t('proposals.see')}
                </Button>
              </>
            )}
          </Cluster>
        </Stack>
      </Disclosure>
    </div>
  )
}

type Accepted = {
  readonly group: { readonly alike: readonly { readonly contracts: readonly Contract[] }[] }
  readonly to: Category | undefined
}

/** Gives contracts the categories that somebody accepted, in one change, and says how to take that back. */
function useAccept(): (accepted: readonly Accepted[]) => void {
  const { t } = useTranslation('contracts')
  const { t: dossierWords } = useTranslation('dossier')
  const { choice } = useContractWords()
  const change = useChange()
  const tell = useToasts()
  return (accepted) => {
    const ids = (one: Accepted) =>
      one.group.alike.flatMap(({ contracts }) => contracts.map((contract) => contract.id))
    change((draft) => {
      for (const one of accepted) if (one.to) changeContracts(draft, ids(one), { category: one.to })
    })
    const count = accepted.reduce((sum, one) => sum + ids(one).length, 0)
    const [only, ...others] = accepted
    const text =
      others.length > 0
        ? t('proposals.acceptedAll', { count })
        : t('proposals.accepted', { count, category: choice('category', only?.to ?? '') })
    tell({
      text,
      action: {
        label: dossierWords('save.undo'),
        // Only contracts without a category get proposals.
        onPress: () => change((draft) => changeContracts(draft, accepted.flatMap(ids), { category: '' })),
      },
    })
  }
}
