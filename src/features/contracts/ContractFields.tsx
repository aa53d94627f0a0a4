import { useTranslation } from 'react-i18next'
import { relationStates } from '../../content/contract'
import { categories, clauseStates } from '../../content/opportunity'
import { changeContract } from '../../dossier/commands/contracts'
import type { Contract, ContractField } from '../../dossier/contracts/readContracts'
import { useChange } from '../../hooks/useChange'
import { useFormat } from '../../hooks/useFormat'
import { DateField } from '../../ui/DateField'
import { NumberField } from '../../ui/NumberField'
import { SelectField } from '../../ui/SelectField'
import { TextArea } from '../../ui/TextArea'
import { TextField } from '../../ui/TextField'
import { CategoryAdvice } from './CategoryAdvice'
import styles from './contracts.module.css'
import { useContractWords } from './useContractWords'
import { useCpvNames } from './useCpvNames'

/** Where a contract stands, and what its row was called in a file, nobody fills in. */
type Asked = Exclude<ContractField, 'rank' | 'importId'>
type FieldsProps = { readonly contract: Contract; readonly write: (fields: Partial<Contract>) => void }

/** Every field of a contract. Everything may stay open; every change is saved at once. */
export function ContractFields({ contract }: { contract: Contract }) {
  const change = useChange()
  const write = (fields: Partial<Contract>) => change((draft) => changeContract(draft, contract.id, fields))
  return (
    <div className={styles.contractFields}>
      <Text field="name" {...{ contract, write }} />
      <Text field="supplier" {...{ contract, write }} />
      <div className={styles.wide}>
        <CategoryField contract={contract} write={write} />
      </div>
      <Amount field="valuePerYear" unit="perYear" {...{ contract, write }} />
      <Amount field="hoursPerWeek" unit="perWeek" {...{ contract, write }} />
      <Day field="start" {...{ contract, write }} />
      <Day field="ends" {...{ contract, write }} />
      <Text field="extensions" {...{ contract, write }} />
      <Day field="optionBy" {...{ contract, write }} />
      <Day field="plannedOn" {...{ contract, write }} />
      <Text field="manager" {...{ contract, write }} />
      <Text field="location" {...{ contract, write }} />
      <SocialFields contract={contract} write={write} />
      <Text field="number" {...{ contract, write }} />
      <CpvField {...{ contract, write }} />
      <Text field="categoryText" {...{ contract, write }} />
      <Lines field="description" {...{ contract, write }} />
      <Lines field="note" {...{ contract, write }} />
    </div>
  )
}

function useWords(field: Asked) {
  const { t } = useTranslation('contracts')
  return { label: t(`fields.${field}`), hint: t(`hints.${field}`, { defaultValue: '' }) || undefined }
}

type TextProps = FieldsProps & {
  readonly field: Exclude<Asked, 'valuePerYear' | 'hoursPerWeek' | 'category' | 'clause' | 'relation'>
}

function Text({ field, contract, write }: TextProps) {
  return (
    <TextField {...useWords(field)} value={contract[field]} onChange={(value) => write({ [field]: value })} />
  )
}

/** What the code is about stands below it, and where the mouse rests on it. */
function CpvField({ contract, write }: FieldsProps) {
  const { label, hint } = useWords('cpv')
  const name = useCpvNames()(contract.cpv)
  return (
    <div title={name || undefined}>
      <TextField label={label} hint={name || hint} value={contract.cpv} onChange={(cpv) => write({ cpv })} />
    </div>
  )
}

function Lines({ field, contract, write }: TextProps) {
  return (
    <div className={styles.wide}>
      <TextArea
        {...useWords(field)}
        rows={2}
        value={contract[field]}
        onChange={(value) => write({ [field]: value })}
      />
    </div>
  )
}

function Day({ field, contract, write }: TextProps) {
  return (
    <DateField {...useWords(field)} value={contract[field]} onChange={(value) => write({ [field]: value })} />
  )
}

type AmountProps = FieldsProps & {
  readonly field: 'valuePerYear' | 'hoursPerWeek'
  readonly unit: 'perYear' | 'perWeek'
}

function Amount({ field, unit, contract, write }: AmountProps) {
  const { t } = useTranslation('contracts')
  const { t: partWords } = useTranslation('part')
  const { decimal } = useFormat()
  return (
    <NumberField
      {...useWords(field)}
      value={contract[field]}
      onChange={(value) => write({ [field]: value })}
      notANumber={partWords('number')}
      decimal={decimal}
      unit={t(unit)}
    />
  )
}

function CategoryField({ contract, write }: FieldsProps) {
  const { choice } = useContractWords()
  return (
    <>
      <SelectField
        {...useWords('category')}
        value={contract.category}
        empty={choice('category', '')}
        options={categories.map((value) => ({ value, label: choice('category', value) }))}
        onChange={(category) => write({ category })}
      />
      <CategoryAdvice contract={contract} onAccept={(category) => write({ category })} />
    </>
  )
}

function SocialFields({ contract, write }: FieldsProps) {
  const { choice } = useContractWords()
  const clause = useWords('clause')
  const relation = useWords('relation')
  return (
    <>
      <SelectField
        {...clause}
        value={contract.clause}
        options={clauseStates.map((value) => ({ value, label: choice('clause', value) }))}
        onChange={(value) => value !== '' && write({ clause: value })}
      />
      <SelectField
        {...relation}
        value={contract.relation}
        options={relationStates.map((value) => ({ value, label: choice('relation', value) }))}
        onChange={(value) => value !== '' && write({ relation: value })}
      />
    </>
  )
}
