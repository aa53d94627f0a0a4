import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { paths } from '../../addresses/paths'
import { Explained } from '../../components/Explained'
import { linkContract } from '../../dossier/commands/contracts'
import { addRecord } from '../../dossier/commands/records'
import { carryOver } from '../../dossier/contracts/carryOver'
import { type Contract, readContract } from '../../dossier/contracts/readContracts'
import { newId } from '../../dossier/document/newId'
import { rankAfter } from '../../dossier/document/rank'
import { readOpportunities } from '../../dossier/document/readRecords'
import { useChange } from '../../hooks/useChange'
import { useDossier } from '../../hooks/useDossier'
import { useOpenDossier } from '../../hooks/useOpenDossier'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { SelectField } from '../../ui/SelectField'
import { TextField } from '../../ui/TextField'
import { CarriedOver } from './CarriedOver'
import { useContractWords } from './useContractWords'

/** Turns contracts into one opportunity, new or there already. What is known of them goes with them. */
export function MakeOpportunity({ ids, onClose }: { ids: readonly string[]; onClose: () => void }) {
  const { t } = useTranslation('contracts')
  const { t: opportunityWords } = useTranslation('opportunities')
  const dossier = useOpenDossier()
  const change = useChange()
  const navigate = useNavigate()
  const opportunities = useDossier(readOpportunities)
  const contracts = ids.flatMap((id) => readContract(dossier.snapshot.current, id) ?? [])
  const carried = carryOver(contracts)
  const suppliers = suppliersOf(contracts)
  const [title, setTitle] = useState(useTitleFor(contracts))
  const [missing, setMissing] = useState(false)
  const [to, setTo] = useState('')
  const titleField = useRef<HTMLInputElement>(null)

  const make = () => {
    if (to === '' && title.trim() === '') {
      setMissing(true)
      titleField.current?.focus()
      return
    }
    const id = to || newId()
    const rank = rankAfter(opportunities.map((one) => one.rank))
    change((draft) => {
      if (to === '') addRecord(draft, 'opportunities', id, { title: title.trim(), ...carried, rank })
      for (const contract of contracts) linkContract(draft, id, contract.id, true)
    })
    navigate(paths.opportunity(dossier.id, id).slice(1))
  }

  return (
    <Dialog
      open
      title={t('opportunity.title')}
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" onPress={make}>
            {to === '' ? t('opportunity.make') : t('opportunity.link')}
          </Button>
          <Button variant="subtle" onPress={onClose}>
            {t('opportunity.cancel')}
          </Button>
        </>
      }
    >
      <p>
        <Explained
          text={t(suppliers > 1 ? 'opportunity.several' : 'opportunity.together', {
            count: contracts.length,
          })}
        />
      </p>
      {opportunities.length > 0 && (
        <SelectField
          label={t('opportunity.which')}
          value={to}
          empty={t('opportunity.new')}
          options={opportunities.map((one) => ({
            value: one.id,
            label: one.title || opportunityWords('untitled'),
          }))}
          onChange={setTo}
        />
      )}
      {to === '' ? (
        <>
          <TextField
            ref={titleField}
            label={t('opportunity.name')}
            hint={t('opportunity.nameHint')}
            error={missing && title.trim() === '' ? t('opportunity.nameMissing') : undefined}
            value={title}
            onChange={setTitle}
            maxLength={60}
          />
          <CarriedOver carried={carried} />
        </>
      ) : (
        <p>{t('opportunity.carriedTo')}</p>
      )}
    </Dialog>
  )
}

/** A name to begin with: what the contract is called, or what its place makes of several. */
function useTitleFor(contracts: readonly Contract[]): string {
  const { t } = useTranslation('contracts')
  const words = useContractWords()
  const [first] = contracts
  if (!first) return ''
  if (contracts.length === 1) return words.name(first)
  const places = new Set(contracts.map(({ location }) => location.trim()))
  const [place] = places
  const suppliers = suppliersOf(contracts)
  // Several contracts with one supplier are no stack of jobs yet.
  if (suppliers < 2) return words.name(first)
  if (places.size === 1 && place) return t('opportunity.stacked', { place })
  return t('opportunity.stackedNowhere', { count: suppliers })
}

/** How many suppliers are named. */
function suppliersOf(contracts: readonly Contract[]): number {
  return new Set(contracts.map(({ supplier }) => supplier.trim()).filter(Boolean)).size
}
