import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate, useParams } from 'react-router'
import { paths } from '../../addresses/paths'
import { FromNote } from '../../components/FromNote'
import { HardWords } from '../../components/HardWords'
import { SetAside } from '../../components/SetAside'
import { clauseStates } from '../../content/opportunity'
import { removeRecord, restoreRecord } from '../../dossier/commands/records'
import { type Contract, readContract } from '../../dossier/contracts/readContracts'
import { useChange } from '../../hooks/useChange'
import { useDossier } from '../../hooks/useDossier'
import { useOpenDossier } from '../../hooks/useOpenDossier'
import { useScreenTitle } from '../../hooks/useScreenTitle'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Heading } from '../../ui/Heading'
import { PageTitle } from '../../ui/PageTitle'
import { Stack } from '../../ui/Stack'
import { TextLink } from '../../ui/TextLink'
import { useToasts } from '../../ui/Toasts'
import { ContractFields } from './ContractFields'
import { ContractOpportunities } from './ContractOpportunities'
import { ContractPlace } from './ranking/ContractPlace'
import { useContractWords } from './useContractWords'

/** One contract: everything that is known of it, the opportunities it belongs to, and its place in the ranking. */
export default function ContractScreen() {
  const { contract: id = '' } = useParams()
  const contract = useDossier((view) => readContract(view, id))
  if (!contract || contract.removed) return <NoSuchContract />
  return <ContractPage key={id} contract={contract} />
}

function ContractPage({ contract }: { contract: Contract }) {
  const { t } = useTranslation('contracts')
  const { t: dossierWords } = useTranslation('dossier')
  const { name } = useContractWords()
  const dossier = useOpenDossier()
  const change = useChange()
  const navigate = useNavigate()
  const tell = useToasts()
  const aboutId = useId()
  const imported = useDossier(({ contracts }) => contracts[contract.id]?.row !== undefined)
  const title = name(contract)
  useScreenTitle(`${title} – ${t('title')}`)

  const remove = () => {
    change((draft) => removeRecord(draft, 'contracts', [contract.id]))
    tell({
      text: t('removed', { count: 1, name: title }),
      action: {
        label: dossierWords('save.undo'),
        onPress: () => change((draft) => restoreRecord(draft, 'contracts', [contract.id])),
      },
    })
    navigate(paths.contracts(dossier.id).slice(1))
  }

  return (
    <Stack gap={5}>
      <nav aria-label={dossierWords('nav.contracts')}>
        <TextLink href={paths.contracts(dossier.id)}>{t('one.back')}</TextLink>
      </nav>
      <PageTitle>{title}</PageTitle>
      <FromNote work="contract" id={contract.id} />
      <SetAside root="contracts" id={contract.id} />
      <ContractOpportunities contract={contract} />
      <Card as="section" labelledBy={aboutId}>
        <Heading level={2} id={aboutId}>
          {t('one.about')}
        </Heading>
        <p>{t('one.aboutIntro')}</p>
        {imported && <p>{t('one.imported')}</p>}
        <ContractFields contract={contract} />
        <HardWords
          texts={[
            ...(['manager', 'extensions', 'plannedOn', 'clause', 'cpv'] as const).flatMap((field) => [
              t(`fields.${field}`),
              t(`hints.${field}`, { defaultValue: '' }),
            ]),
            ...clauseStates.map((state) => t(`clauses.${state}`)),
          ]}
        />
      </Card>
      <ContractPlace id={contract.id} />
      <div>
        <Button variant="danger-subtle" icon="remove" onPress={remove}>
          {t('one.remove')}
        </Button>
      </div>
    </Stack>
  )
}

function NoSuchContract() {
  const { t } = useTranslation('contracts')
  const { id } = useOpenDossier()
  useScreenTitle(t('one.notThere'))
  return (
    <>
      <PageTitle lead={t('one.notThereText')}>{t('one.notThere')}</PageTitle>
      <TextLink href={paths.contracts(id)}>{t('one.back')}</TextLink>
    </>
  )
}
