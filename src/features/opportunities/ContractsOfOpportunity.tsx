import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { paths } from '../../addresses/paths'
import { Explained } from '../../components/Explained'
import { linkContract } from '../../dossier/commands/contracts'
import { contractsOf } from '../../dossier/contracts/contractLinks'
import { contractName } from '../../dossier/contracts/contractName'
import { type Contract, isPlanned } from '../../dossier/contracts/readContracts'
import type { Opportunity } from '../../dossier/kinds/opportunity'
import { useChange } from '../../hooks/useChange'
import { useDossier } from '../../hooks/useDossier'
import { useFormat } from '../../hooks/useFormat'
import { useOpenDossier } from '../../hooks/useOpenDossier'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Heading } from '../../ui/Heading'
import { TextLink } from '../../ui/TextLink'
import { useToasts } from '../../ui/Toasts'
import styles from './opportunities.module.css'

/** The contracts that an opportunity is made of, each a way to its own screen. */
export function ContractsOfOpportunity({ opportunity }: { opportunity: Opportunity }) {
  const { t } = useTranslation('contracts')
  const dossier = useOpenDossier()
  const view = useDossier((all) => all)
  const contracts = contractsOf(view, opportunity)
  const suppliers = new Set(contracts.map(({ supplier }) => supplier.trim()).filter(Boolean))
  const titleId = useId()
  return (
    <Card as="section" labelledBy={titleId}>
      <Heading level={2} id={titleId}>
        {t('title')}
      </Heading>
      {contracts.length === 0 && <p>{t('ofOpportunity.none')}</p>}
      {suppliers.size > 1 && (
        <p>
          <Explained text={t('ofOpportunity.stacked')} />
        </p>
      )}
      {contracts.length > 0 && (
        <ul>
          {contracts.map((contract) => (
            <LinkedContract key={contract.id} contract={contract} opportunity={opportunity} />
          ))}
        </ul>
      )}
      <TextLink href={paths.contracts(dossier.id)}>{t('ofOpportunity.toRegister')}</TextLink>
    </Card>
  )
}

function LinkedContract({ contract, opportunity }: { contract: Contract; opportunity: Opportunity }) {
  const { t } = useTranslation('contracts')
  const { t: dossierWords } = useTranslation('dossier')
  const dossier = useOpenDossier()
  const format = useFormat()
  const change = useChange()
  const tell = useToasts()
  const name = contractName(contract) || t('noName')
  const day = isPlanned(contract) ? contract.plannedOn : contract.ends
  const field = isPlanned(contract) ? 'plannedOn' : 'ends'
  const facts = [
    contract.name && contract.supplier,
    day && t('ofOpportunity.day', { field: t(`fields.${field}`), date: format.date(day) }),
    contract.location,
    contract.clause !== 'unknown' && t('ofOpportunity.clause', { clause: t(`clauses.${contract.clause}`) }),
  ].filter(Boolean)
  const unlink = () => {
    change((draft) => linkContract(draft, opportunity.id, contract.id, false))
    tell({
      text: t('ofOpportunity.unlinked', { name }),
      action: {
        label: dossierWords('save.undo'),
        onPress: () => change((draft) => linkContract(draft, opportunity.id, contract.id, true)),
      },
    })
  }
  return (
    <li>
      <TextLink href={paths.contract(dossier.id, contract.id)}>{name}</TextLink>{' '}
      <Button variant="subtle" fullName={t('ofOpportunity.unlinkOne', { name })} onPress={unlink}>
        {t('one.unlink')}
      </Button>
      {facts.length > 0 && <div className={styles.facts}>{facts.join(' · ')}</div>}
    </li>
  )
}
