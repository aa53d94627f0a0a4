import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { contractChoices } from '../../../content/contract'
import { useFormat } from '../../../hooks/useFormat'
import type { Problem } from '../../../imports/contracts/check/report'
import { amountTargets, dayTargets, type Target } from '../../../imports/contracts/columns/targets'
import { DateField } from '../../../ui/DateField'
import { NumberField } from '../../../ui/NumberField'
import { SelectField } from '../../../ui/SelectField'
import { TextField } from '../../../ui/TextField'
import { useContractWords } from '../useContractWords'
import { useImportWords } from './useImportWords'

type MendFieldProps = {
  target: Target
  problem: Problem
  isNameless: boolean
  /** Called with what people meant, or with nothing once they empty the field. */
  onMend: (value: string | number | undefined) => void
}

/** The right field for what a value should have been: a day, an amount, a choice or a name. */
export function MendField({
  target,
  problem: { value, rows, resolution },
  isNameless,
  onMend,
}: MendFieldProps) {
  const { t } = useTranslation('importContracts')
  const { t: choose } = useTranslation('opportunities')
  const { choice } = useContractWords()
  const { decimal } = useFormat()
  const words = useImportWords()
  const mended = resolution.kind === 'mend' ? resolution.value : undefined
  const [typed, setTyped] = useState(typeof mended === 'string' ? mended : '')
  const label = isNameless
    ? t('problems.mendRow', { row: rows[0] })
    : t('problems.mend', { field: words.target(target), value })

  if (dayTargets.includes(target)) {
    return (
      <DateField
        label={label}
        value={typeof mended === 'string' ? mended : ''}
        onChange={(day) => onMend(day === '' ? undefined : day)}
      />
    )
  }
  if (amountTargets.includes(target) || target === 'hoursPerWeek') {
    return (
      <NumberField
        label={label}
        value={typeof mended === 'number' ? mended : undefined}
        onChange={onMend}
        decimal={decimal}
        notANumber={t('problems.notANumber')}
      />
    )
  }
  if (target === 'clause' || target === 'relation') {
    return (
      <SelectField
        label={label}
        value={typeof mended === 'string' ? mended : ''}
        empty={choose('choose')}
        options={contractChoices[target].map((one) => ({ value: one as string, label: choice(target, one) }))}
        onChange={(chosen) => onMend(chosen === '' ? undefined : chosen)}
      />
    )
  }
  return (
    <TextField
      label={label}
      value={typed}
      onChange={setTyped}
      onLeave={() => onMend(typed.trim() === '' ? undefined : typed.trim())}
    />
  )
}
