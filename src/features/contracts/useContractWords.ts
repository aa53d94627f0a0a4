import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { contractName } from '../../dossier/contracts/contractName'
import type { Contract } from '../../dossier/contracts/readContracts'
import { useFormat } from '../../hooks/useFormat'
import type { Column } from './register/columns'
import { useCpvNames } from './useCpvNames'

type Choice = 'category' | 'clause' | 'relation'

/** How contracts and their values read. The same functions come back until the language changes. */
export function useContractWords() {
  const { t, i18n } = useTranslation('contracts')
  const { t: opportunityWords } = useTranslation('opportunities')
  const format = useFormat()
  const cpvNames = useCpvNames()
  return useMemo(() => {
    const money = createMoney(i18n.resolvedLanguage ?? i18n.language)
    const asChoice = (field: Choice, value: string): string => {
      if (field === 'category')
        return value === '' ? t('noCategory') : opportunityWords(`categories.${value}`)
      return field === 'clause' ? t(`clauses.${value}`) : t(`relations.${value}`)
    }
    // Some dozens of words, asked for by thousands of lines.
    const choices = new Map<string, string>()
    const choice = (field: Choice, value: string): string => {
      const key = `${field} ${value}`
      const word = choices.get(key) ?? asChoice(field, value)
      choices.set(key, word)
      return word
    }
    // Contracts share their days: years have few.
    const days = new Map<string, string>()
    const day = (value: string): string => {
      const told = days.get(value) ?? format.dateShort(value)
      days.set(value, told)
      return told
    }
    return {
      choice,
      money,
      /** What the CPV codes of a contract are about. */
      cpvNames,
      /** What people call a contract, or that it has no name. */
      name: (contract: Pick<Contract, 'name' | 'supplier' | 'number'>) =>
        contractName(contract) || t('noName'),
      /** The value of one column as it reads; empty where nothing is known. */
      value: (contract: Contract, column: Column): string =>
        read(contract, column, { choice, money, day, number: format.number }),
    }
  }, [t, i18n.resolvedLanguage, i18n.language, opportunityWords, format, cpvNames])
}

export type ContractWords = ReturnType<typeof useContractWords>

function read(
  contract: Contract,
  { field, kind }: Column,
  {
    choice,
    money,
    day,
    number,
  }: {
    choice: (field: Choice, value: string) => string
    money: (euros: number) => string
    day: (value: string) => string
    number: (value: number) => string
  },
): string {
  const value = contract[field]
  if (kind === 'choice') return choice(field as Choice, String(value))
  if (value === undefined || value === '') return ''
  if (kind === 'day') return day(String(value))
  if (typeof value !== 'number') return String(value)
  return field === 'valuePerYear' ? money(value) : number(value)
}

/** '€ 12.500' or '€ 12.500,50'. Made once: making a format takes longer than writing a thousand amounts. */
function createMoney(language: string): (euros: number) => string {
  const region = language === 'en' ? 'en-GB' : language
  const writer = new Intl.NumberFormat(region, {
    style: 'currency',
    currency: 'EUR',
    maximumFractionDigits: 2,
    minimumFractionDigits: 2,
    trailingZeroDisplay: 'stripIfInteger',
  })
  return (euros) => writer.format(euros)
}
