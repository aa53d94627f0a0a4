import { useTranslation } from 'react-i18next'
import { paths } from '../../../addresses/paths'
import { contractsOf } from '../../../dossier/contracts/contractLinks'
import { contractName } from '../../../dossier/contracts/contractName'
import type { Opportunity } from '../../../dossier/kinds/opportunity'
import { useDossier } from '../../../hooks/useDossier'
import { useFormat } from '../../../hooks/useFormat'
import { useOpenDossier } from '../../../hooks/useOpenDossier'
import { TextLink } from '../../../ui/TextLink'

/** What the register already says about the contracts of an opportunity. */
export function KnownContracts({ opportunity }: { opportunity: Opportunity }) {
  const { t } = useTranslation('projectCard')
  const { t: contractWords } = useTranslation('contracts')
  const format = useFormat()
  const { id, snapshot } = useOpenDossier()
  // Followed, so that a contract that changes shows at once.
  useDossier((view) => view.contracts)
  const contracts = contractsOf(snapshot.current, opportunity)
  if (contracts.length === 0) return null
  return (
    <div>
      <p>{t('fromContracts')}</p>
      <ul>
        {contracts.map((contract) => {
          const name = contractName(contract) || contractWords('noName')
          return (
            <li key={contract.id}>
              <TextLink href={paths.contract(id, contract.id)}>
                {contract.ends
                  ? t('contract', { name, date: format.date(contract.ends) })
                  : t('contractNoDate', { name })}
              </TextLink>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
