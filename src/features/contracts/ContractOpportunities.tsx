import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { paths } from '../../addresses/paths'
import { linkContract } from '../../dossier/commands/contracts'
import { opportunitiesOf } from '../../dossier/contracts/contractLinks'
import type { Contract } from '../../dossier/contracts/readContracts'
import type { Opportunity } from '../../dossier/kinds/opportunity'
import { useChange } from '../../hooks/useChange'
import { useDossier } from '../../hooks/useDossier'
import { useOpenDossier } from '../../hooks/useOpenDossier'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Heading } from '../../ui/Heading'
import { TextLink } from '../../ui/TextLink'
import { useToasts } from '../../ui/Toasts'
import { MakeOpportunity } from './MakeOpportunity'

/** The opportunities that a contract belongs to, and making one of it. */
export function ContractOpportunities({ contract }: { contract: Contract }) {
  const { t } = useTranslation('contracts')
  const opportunities = useDossier((view) => opportunitiesOf(view, contract.id))
  const [making, setMaking] = useState(false)
  const titleId = useId()
  return (
    <Card as="section" labelledBy={titleId}>
      <Heading level={2} id={titleId}>
        {t('one.opportunities')}
      </Heading>
      {opportunities.length === 0 ? (
        <p>{t('one.noOpportunity')}</p>
      ) : (
        <ul>
          {opportunities.map((opportunity) => (
            <Linked key={opportunity.id} opportunity={opportunity} contractId={contract.id} />
          ))}
        </ul>
      )}
      <div>
        <Button
          variant={opportunities.length === 0 ? 'primary' : 'secondary'}
          onPress={() => setMaking(true)}
        >
          {t('chosen.makeOpportunity')}
        </Button>
      </div>
      {making && <MakeOpportunity ids={[contract.id]} onClose={() => setMaking(false)} />}
    </Card>
  )
}

function Linked({ opportunity, contractId }: { opportunity: Opportunity; contractId: string }) {
  const { t } = useTranslation('contracts')
  const { t: opportunityWords } = useTranslation('opportunities')
  const { t: dossierWords } = useTranslation('dossier')
  const dossier = useOpenDossier()
  const change = useChange()
  const tell = useToasts()
  const title = opportunity.title || opportunityWords('untitled')
  const unlink = () => {
    change((draft) => linkContract(draft, opportunity.id, contractId, false))
    tell({
      text: t('one.unlinked', { title }),
      action: {
        label: dossierWords('save.undo'),
        onPress: () => change((draft) => linkContract(draft, opportunity.id, contractId, true)),
      },
    })
  }
  return (
    <li>
      <TextLink href={paths.opportunity(dossier.id, opportunity.id)}>{title}</TextLink>{' '}
      <Button variant="subtle" fullName={t('one.unlinkOne', { title })} onPress={unlink}>
        {t('one.unlink')}
      </Button>
    </li>
  )
}
