import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../hooks/useFormat'
import type { ColumnName } from '../../../imports/contracts/check/report'
import type { Sample } from '../../../imports/contracts/columns/layOut'
import { dayTargets, isBesideField, type Target } from '../../../imports/contracts/columns/targets'
import { useContractWords } from '../useContractWords'

/** How the columns of a file, and the fields that they become, read on screen. */
export function useImportWords() {
  const { t } = useTranslation('importContracts')
  const { t: contractWords } = useTranslation('contracts')
  const { choice, money } = useContractWords()
  const format = useFormat()
  const isMoney = (target: Target) => target === 'valuePerYear' || target === 'valueTotal'
  return {
    target: (target: Target) =>
      isBesideField(target) ? t(`targets.${target}`) : contractWords(`fields.${target}`),
    column: ({ letter, title }: Pick<ColumnName, 'letter' | 'title'>) =>
      title === '' ? t('problems.columnBare', { letter }) : t('problems.column', { letter, title }),
    /** A value of the file, as a spreadsheet shows it. A number may be a code, so its digits stay together. */
    sample: (value: Sample) => {
      if (typeof value === 'object') return format.date(value.day)
      if (typeof value === 'string') return value
      return format.number(value, { useGrouping: false, maximumFractionDigits: 10 })
    },
    /** A value as the register will show it. */
    value: (target: Target, value: string | number) => {
      if (value === '') return t('check.nothing')
      if (dayTargets.includes(target)) return format.date(String(value))
      if (target === 'clause' || target === 'relation') return choice(target, String(value))
      if (typeof value === 'number') return isMoney(target) ? money(value) : format.number(value)
      return value
    },
    /** A value of which the kind is not known any more: a day, or an amount. */
    plain: (value: string | number | undefined) => {
      if (value === undefined) return ''
      return typeof value === 'number' ? format.number(value) : format.date(value)
    },
  }
}
