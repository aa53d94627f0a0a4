import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { paths } from '../../../addresses/paths'
import { useOpenDossier } from '../../../hooks/useOpenDossier'
import { type ContractWords, useContractWords } from '../useContractWords'

/** The words of every line. Asked for once by the grid: hundreds of cells that each ask would make scrolling stutter. */
export type GridWords = Pick<ContractWords, 'name' | 'value'> & {
  readonly choose: (name: string) => string
  readonly open: (name: string) => string
  readonly openShort: string
  /** What stands in the place of the end of a tender to come. */
  readonly toCome: string
  readonly noCategory: string
  readonly wrong: (typed: string) => string
  readonly address: (id: string) => string
}

export function useGridWords(): GridWords {
  const { t } = useTranslation('contracts')
  const { id: dossierId } = useOpenDossier()
  const { name, value } = useContractWords()
  return useMemo(
    () => ({
      name,
      value,
      choose: aboutName((who) => t('grid.chooseOne', { name: who })),
      open: aboutName((who) => t('grid.openOne', { name: who })),
      openShort: t('grid.open'),
      toCome: t('grid.toCome'),
      noCategory: t('grid.noCategory'),
      wrong: (typed) => t('grid.wrongNumber', { typed }),
      address: (id) => paths.contract(dossierId, id),
    }),
    [t, name, value, dossierId],
  )
}

/** The same sentence, asked for once: to look one up takes longer than all else about a line. */
function aboutName(sentence: (name: string) => string): (name: string) => string {
  const parts = sentence('\n').split('\n')
  return (name) => parts.join(name)
}
